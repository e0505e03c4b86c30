using MetaIsland.Tests;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Generators.Tests.Incremental;

/// <summary>An edit, and what is made again because of it. The files are those a user would have.</summary>
public class EditTests
{
    private const string World = """
        using MetaIsland;
        public readonly record struct Rain(int Plot);
        [World] public sealed partial class Island
        {
            int[] soil = [1];
            [Apply] void Apply(Rain rain) => soil[rain.Plot]++;
        }
        """;

    private const string Agent = """
        using MetaIsland;
        [Agent] public sealed partial class Islander
        {
            int hunger = 1;
            [Node] int Look(Island.View island) => island.Soil.Length + hunger;
            [Node] void Pray(int seen, Island.Events events) => events.Emit(new Rain(seen));
        }
        """;

    private const string Simulation = """
        using MetaIsland;
        [Simulation<Island, Islander>] public sealed partial class IslandSimulation
        {
            [SyncPoint] static string Meet(Gather<int> seen) => $"{seen.Count} saw it";
        }
        """;

    [Theory]
    [InlineData("[World]", "// a comment\n[World]")]
    [InlineData("[Agent]", "// a comment\n[Agent]")]
    [InlineData("[Simulation", "// a comment\n[Simulation")]
    public void AddedComment_DoesNotModifyOutput(string text, string replacement) => AssertReasons(StepReasons.Untouched, text, replacement);

    [Theory]
    [InlineData("[World]", "public class Unrelated;\n[World]")]
    [InlineData("[Agent]", "public class Unrelated;\n[Agent]")]
    [InlineData("[Simulation", "public class Unrelated;\n[Simulation")]
    public void AddedUnrelatedType_DoesNotModifyOutput(string text, string replacement) => AssertReasons(StepReasons.Untouched, text, replacement);

    [Theory]
    [InlineData("soil[rain.Plot]++;", "soil[rain.Plot] += 2;")]
    [InlineData("island.Soil.Length + hunger;", "hunger;")]
    [InlineData("{seen.Count} saw it", "{seen.Count} of {seen.Expected} saw it")]
    public void EditedBody_DoesNotModifyOutput(string text, string replacement) => AssertReasons(StepReasons.Untouched, text, replacement);

    [Fact]
    public void EditedInitializer_DoesNotModifyOutput() => AssertReasons(StepReasons.Untouched, "hunger = 1;", "hunger = 2;");

    [Theory]
    [InlineData("int[] soil = [1];", "int[] soil = [1]; int quota = 1;")]
    [InlineData("void Apply(Rain rain) => soil[rain.Plot]++;", "bool Apply(Rain rain) => soil[rain.Plot]++ > 0;")]
    public void EditedWorld_ModifiesTheWorldOnly(string text, string replacement) => AssertReasons(StepReasons.WorldOnly, text, replacement);

    [Theory]
    [InlineData("int hunger = 1;", "long hunger = 1;")]
    [InlineData("int hunger = 1;", "int hunger = 1; int age = 0;")]
    public void EditedField_ModifiesTheAgentOnly(string text, string replacement) => AssertReasons(StepReasons.AgentOnly, text, replacement);

    [Fact]
    public void RenamedNode_ModifiesAgentAndSimulation() => AssertReasons(StepReasons.AgentAndSimulation, "int Look(", "int Watch(");

    [Fact]
    public void AddedParameter_ModifiesAgentAndSimulation() =>
        AssertReasons(StepReasons.AgentAndSimulation, "Look(Island.View island)", "Look(Island.View island, AgentContext me)");

    [Fact]
    public void AddedNode_ModifiesAgentAndSimulation() =>
        AssertReasons(StepReasons.AgentAndSimulation, "int hunger = 1;", "int hunger = 1; [Node] void Rest() => hunger = 0;");

    [Theory]
    [InlineData("string Meet(", "string Gather(")]
    [InlineData("Gather<int> seen)", "Gather<int> seen, Island.View island)")]
    public void EditedSyncPoint_ModifiesTheSimulationOnly(string text, string replacement) => AssertReasons(StepReasons.SimulationOnly, text, replacement);

    private static void AssertReasons(StepReasons expected, string text, string replacement)
    {
        string[] files = [World, Agent, Simulation];
        var edited = Assert.Single(Enumerable.Range(0, files.Length), file => files[file].Contains(text, StringComparison.Ordinal));
        var before = CompilationFactory.Create(files);
        var tree = before.SyntaxTrees[1 + edited];
        var after = before.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
            files[edited].Replace(text, replacement, StringComparison.Ordinal), CompilationFactory.ParseOptions, tree.FilePath));
        Assert.Equal(expected, StepReasons.Of(before, after));
    }
}
