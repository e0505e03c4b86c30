using MetaIsland.Model;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Parsing;

/// <summary>A simulation sees the same nodes in an agent of its own assembly and, through bridges, in one of another.</summary>
public class BridgeSpecTests
{
    [Theory]
    [InlineData("public sealed partial class Islander", "this.ToString();")]
    [InlineData("public partial struct Islander", "")]
    public void NodesOfAnotherAssembly_AreTheSame(string type, string use)
    {
        var library = $$"""
            using MetaIsland;
            namespace Demo;
            public interface IModel;
            public readonly record struct Rain(int Plot);
            public sealed record Plan(List<string?> Steps);
            [World] public sealed partial class Island { int[] soil = []; [Apply] void Apply(Rain rain) => soil[rain.Plot]++; }
            [Agent] {{type}}
            {
                [Node] private Plan? Think(Island.View island, AgentContext me, [From("Guess")] int? guess) { {{use}} return me.Time is null ? null : new([null]); }
                [Node, After("Think", "Guess"), After("Ask")] private void Act(in Plan plan, Island.Events events) { }
                [Node] private static ValueTask<int?> Guess([Service] IModel model, CancellationToken stop) => default;
                [Node] private static async Task<string> Ask([Service] IModel? @class) { await Task.Yield(); return ""; }
                [Node] private static Task Wait(Islander self, Plan? plan) => Task.CompletedTask;
            }
            """;
        const string simulation = "using MetaIsland; using Demo; [Simulation<Island, Islander>] public sealed partial class Meeting;";
        var inOne = Simulation(GeneratorHarness.Run(library, simulation));
        var inTwo = Simulation(GeneratorHarness.Run(CompilationFactory.Create(
            [simulation], [GeneratorHarness.Run(CompilationFactory.Create([library], [], "Library")).ToReference()])));
        Assert.True(inOne.IsComplete);
        Assert.Equal(5, inOne.Agents[0].Nodes.Count);
        Assert.Equal(Specs.Dump(inOne), Specs.Dump(inTwo));
        Assert.Equal(inOne, inTwo);
    }

    [Fact]
    public void AgentOfAnotherAssemblyWithoutGeneratedCode_MakesTheSimulationIncomplete()
    {
        var library = CompilationFactory.Create(
            ["using MetaIsland; [World] public sealed partial class Island { } [Agent] public sealed partial class Islander { [Node] void Act() { } }"], [], "Library");
        var simulation = CompilationFactory.Create(
            ["using MetaIsland; [Simulation<Island, Islander>] public sealed partial class Meeting;"], [library.ToMetadataReference()]);
        Assert.False(Specs.Of(simulation).Values.OfType<SimulationSpec>().Single().IsComplete);
    }

    private static SimulationSpec Simulation(GeneratorHarness harness) => Specs.Of(harness.AssertClean().Compilation).Values.OfType<SimulationSpec>().Single();
}
