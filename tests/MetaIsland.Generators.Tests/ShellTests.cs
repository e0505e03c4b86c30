using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Generators.Tests;

/// <summary>What is generated for definitions with errors: enough for the rest to bind, so that only the error itself is shown.</summary>
public class ShellTests
{
    [Fact]
    public void BrokenWorld_KeepsItsViewAndEvents()
    {
        var harness = GeneratorHarness.Run("""
            using MetaIsland;
            public readonly record struct Rain(int Plot);
            [World] public sealed partial class Island
            {
                int[] soil = [1];
                Dictionary<int, int> map = [];
                object anything = new();
                [Apply] void Apply(Rain rain) => soil[rain.Plot] += map.Count + anything.GetHashCode();
            }
            [Agent] public sealed partial class Islander
            {
                [Node] void Act(Island.View island, Island.Events events) => events.Emit(new Rain(island.Soil[0] + island.Map.Count));
            }
            """).AssertClean();
        Assert.DoesNotContain("IWorld", harness.Generated["Island.g.cs"], StringComparison.Ordinal);
        Assert.Contains("NodeBridge", harness.Generated["Islander.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void WorldThatIsNotPartial_IsToldSoByTheCompiler()
    {
        var harness = GeneratorHarness.Run("""
            using MetaIsland;
            [World] public sealed class Island { int[] soil = [1]; }
            [Agent] public sealed class Islander { [Node] int Look(Island.View island) => island.Soil.Length; }
            """);
        Assert.Equal(["CS0260", "CS0260"], harness.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void BrokenAgent_KeepsCreateMany()
    {
        var harness = GeneratorHarness.Run("""
            using MetaIsland;
            [Agent] public sealed partial class Islander
            {
                Action? act;
                [Node] void Act() => act?.Invoke();
                public void Set(Action value) => act = value;
            }
            static class Uses
            {
                public static Islander[] All => Islander.CreateMany(3);
            }
            """).AssertClean();
        Assert.DoesNotContain("NodeBridge", harness.Generated["Islander.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[World] public partial struct Island { int[] soil; Dictionary<int, int> map; }")]
    [InlineData("[World] public sealed partial class Island<T> { int[] soil = [1]; T? other = default; }")]
    [InlineData("[World] public sealed partial class Island { int[] soil = [1]; int _soil = 1; }")]
    [InlineData("[World] public sealed partial class Island { int a; [Apply] void A(Version v) => a++; [Apply] void B(Version v) => a--; }")]
    [InlineData("[World] public sealed partial class Island { private record struct Hidden(int A); int a; [Apply] void A(Hidden v) => a++; }")]
    [InlineData("[Agent] public sealed partial class Islander<T> { int[] soil = [1]; [Node] int N() => soil[0]; }")]
    [InlineData("[Agent] public sealed partial record Islander(int X) { [Node] int N() => X; }")]
    public void Shells_AddNoErrorsOfTheirOwn(string source)
    {
        var harness = GeneratorHarness.Run("using MetaIsland;\n" + source);
        Assert.DoesNotContain(harness.Diagnostics, d => d.Severity == DiagnosticSeverity.Error || harness.Result.GeneratedTrees.Contains(d.Location.SourceTree!));
        Assert.NotEmpty(harness.Generated);
    }

    [Fact]
    public void AttributeOnTwoParts_IsToldByTheCompilerAlone()
    {
        var harness = GeneratorHarness.Run("""
            using MetaIsland;
            [World] public sealed partial class Island { int soil = 1; }
            [World] sealed partial class Island { int Soil() => soil; }
            """);
        Assert.Equal(["CS0579"], harness.Diagnostics.Select(d => d.Id));
    }
}
