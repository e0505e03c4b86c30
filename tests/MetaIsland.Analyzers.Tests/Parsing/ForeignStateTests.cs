using MetaIsland.Model;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Parsing;

/// <summary>Types of another assembly, of which the compiler shows structs with their private fields and classes without.</summary>
public class ForeignStateTests
{
    [Theory]
    [InlineData("public readonly record struct Cell(int X, int Y);", true)]
    [InlineData("public record struct Cell(int X, int Y);", true)]
    [InlineData("public sealed record Cell(int X, int Y);", true)]
    [InlineData("public readonly record struct Cell(int X, int Y) { private readonly int hidden = X; public int Sum() => hidden; }", false)]
    [InlineData("public readonly record struct Cell(int X, int Y) { private int Hidden { get; init; } = 1; }", false)]
    public void PositionalRecords_AreState(string type, bool isState)
    {
        var library = GeneratorHarness.Run(CompilationFactory.Create([type], [], "Library")).ToReference();
        var agent = Specs.Of(CompilationFactory.Create(["using MetaIsland; [Agent] public sealed partial class A { Cell cell = default!; [Node] void Act() => cell = default!; }"], [library]))
            .Values.OfType<AgentSpec>().Single();
        Assert.Equal(isState, agent.IsComplete);
        if (isState)
            Assert.Equal(["X", "Y"], Assert.Single(agent.State.Composites).Fields.Select(f => f.Name));
    }
}
