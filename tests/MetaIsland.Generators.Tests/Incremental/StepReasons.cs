using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace MetaIsland.Generators.Tests.Incremental;

/// <summary>
/// What an edit did to each generator: to the specs (made again and found equal: <c>Unchanged</c> or <c>Cached</c>) and to the text (only
/// <c>Cached</c> means that nobody wrote it again). Expected sets are written as "untouched, except".
/// </summary>
public sealed record StepReasons
{
    public static readonly StepReasons Untouched = new();

    public static readonly StepReasons WorldOnly = Untouched with { World = Modified, WorldText = Modified };

    public static readonly StepReasons AgentOnly = Untouched with { Agent = Modified, AgentText = Modified };

    public static readonly StepReasons SimulationOnly = Untouched with { Simulation = Modified, SimulationText = Modified };

    /// <summary>A node is in the agent's bridges and in the simulation's kernels.</summary>
    public static readonly StepReasons AgentAndSimulation = AgentOnly with { Simulation = Modified, SimulationText = Modified };

    public IncrementalStepRunReason World { get; init; } = Cached;

    public IncrementalStepRunReason WorldText { get; init; } = Cached;

    public IncrementalStepRunReason Agent { get; init; } = Cached;

    public IncrementalStepRunReason AgentText { get; init; } = Cached;

    public IncrementalStepRunReason Simulation { get; init; } = Cached;

    public IncrementalStepRunReason SimulationText { get; init; } = Cached;

    /// <summary>The reasons after a change from one program to another; each has one world, one agent and one simulation.</summary>
    public static StepReasons Of(CSharpCompilation before, CSharpCompilation after)
    {
        var result = GeneratorHarness.CreateDriver().RunGenerators(before).RunGenerators(after).GetRunResult();
        var (world, worldText) = Of<WorldGenerator>(result, TrackingNames.Worlds);
        var (agent, agentText) = Of<AgentGenerator>(result, TrackingNames.Agents);
        var (simulation, simulationText) = Of<SimulationGenerator>(result, TrackingNames.Simulations);
        return new StepReasons
        {
            World = world,
            WorldText = worldText,
            Agent = agent,
            AgentText = agentText,
            Simulation = simulation,
            SimulationText = simulationText,
        };
    }

    private static (IncrementalStepRunReason Spec, IncrementalStepRunReason Text) Of<TGenerator>(GeneratorDriverRunResult result, string step)
    {
        var own = Assert.Single(result.Results, r => r.Generator.GetGeneratorType() == typeof(TGenerator));
        var specs = own.TrackedSteps[step].SelectMany(run => run.Outputs);
        var texts = own.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs);
        return (Assert.Single(specs).Reason, Assert.Single(texts).Reason);
    }
}
