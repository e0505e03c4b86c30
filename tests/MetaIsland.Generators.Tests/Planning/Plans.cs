using MetaIsland.Parsing;
using MetaIsland.Planning;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Generators.Tests.Planning;

/// <summary>Plans of small graphs, and plans as text.</summary>
internal static class Plans
{
    private const string World = """
        using MetaIsland;
        public readonly record struct Rain(int Plot);
        [World] public sealed partial class Island
        {
            int[] soil = [1];
            [Apply] void Apply(Rain rain) => soil[rain.Plot]++;
        }
        public readonly record struct A(int Value);
        public readonly record struct B(int Value);
        public readonly record struct C(int Value);
        public readonly record struct D(int Value);
        public readonly record struct E(int Value);
        """;

    /// <summary>The plan of <c>IslandSimulation</c> of <c>Islander</c>s on an island where it rains; values to pass are A to E.</summary>
    public static GraphPlan Of(string nodes, string syncPoints = "") => Compile($$"""
        {{World}}
        [Agent] public sealed partial class Islander
        {
            {{nodes}}
        }
        [Simulation<Island, Islander>] public sealed partial class IslandSimulation
        {
            {{syncPoints}}
        }
        """, "IslandSimulation");

    /// <summary>The plan of a simulation of any program that compiles.</summary>
    public static GraphPlan Compile(string program, string simulation)
    {
        var compilation = GeneratorHarness.Run(program).AssertClean().Compilation;
        var spec = SimulationParser.Parse(compilation.GetTypeByMetadataName(simulation)!, reporter: null, default);
        Assert.NotNull(spec);
        var findings = new List<Finding>();
        var plan = PlanCompiler.Compile(spec, findings);
        Assert.Empty(findings);
        return Assert.IsType<GraphPlan>(plan);
    }

    /// <summary>One line a node, in canonical order.</summary>
    public static string Nodes(GraphPlan plan) => string.Join('\n', plan.Nodes.Select(node =>
        $"{node.Rank} {node.Spec.Name}: layer {node.Layer}, phase {node.Phase}, commits at {node.CommitsAt}, needs [{Names(node.Needs)}]"));

    /// <summary>One line a step, in topological order.</summary>
    public static string Steps(GraphPlan plan) => string.Join('\n', plan.Steps.Select(step =>
        $"{step.Id}{(step.IsAsync ? " async" : "")} {Names(step.Nodes)}: stage {step.Stage}, needs [{string.Join(' ', step.Needs)}], awaited by {step.AwaitedBy}"));

    /// <summary>The picture the generated code has of a simulation.</summary>
    public static string Mermaid(GeneratorHarness program, string simulation) =>
        (string)program.Load().GetType(simulation, throwOnError: true)!.GetProperty("Mermaid")!.GetValue(null)!;

    private static string Names(IEnumerable<GraphNode> nodes) => string.Join(' ', nodes.OrderBy(node => node.Rank).Select(node => node.Spec.Name));
}
