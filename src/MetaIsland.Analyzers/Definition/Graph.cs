using MetaIsland.Parsing;
using MetaIsland.Planning;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Definition;

/// <summary>
/// A simulation, its plan where the graph can be built, and else what is wrong with it; neither, where its parts are broken already.
/// </summary>
internal sealed record Graph(INamedTypeSymbol Simulation, string FullName, GraphPlan? Plan, IReadOnlyList<Finding> Findings)
{
    public static Graph Build(INamedTypeSymbol simulation, CancellationToken stop)
    {
        var spec = SimulationParser.Parse(simulation, null, stop);
        var findings = new List<Finding>();
        var plan = spec.IsComplete ? PlanCompiler.Compile(spec, findings) : null;
        return new Graph(simulation, spec.Path.FullName, plan, findings);
    }

    /// <summary>Where the simulation's own analysis shows a finding; null where an agent's analysis does.</summary>
    public Location? PlaceInSimulation(Finding finding, CancellationToken stop)
    {
        if (finding.Owner == FullName)
            return FindingPlaces.In(Simulation, finding);
        var arguments = Simulation.SimulationAttribute()!.AttributeClass!.TypeArguments;
        for (var i = 1; i < arguments.Length; i++)
        {
            if (arguments[i] is INamedTypeSymbol agent && TypePaths.From(agent).FullName == finding.Owner
                && !agent.ContainingAssembly.SameAs(Simulation.ContainingAssembly))
                return ArgumentPlaces.Of(Simulation, i, stop);
        }
        return null;
    }
}
