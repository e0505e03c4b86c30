using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Simulation&lt;...&gt;]</c> types to <see cref="SimulationSpec"/>s: the graph hangs on their type arguments.</summary>
public static class SimulationParser
{
    /// <summary>
    /// Always gives a spec, so that the shell can be generated whatever is wrong. What is wrong inside the world or an agent is not
    /// reported here, where they are of the same assembly: they are parsed on their own as well.
    /// </summary>
    public static SimulationSpec Parse(INamedTypeSymbol simulation, IReporter? reporter, CancellationToken cancellation)
    {
        var context = new ParseContext(simulation, reporter, cancellation);
        var problem = FindProblem(simulation);
        TypeChecks.Check(context, "a simulation", problem, KnownNames.Reserved.Simulation);
        var arguments = simulation.SimulationAttribute()?.AttributeClass?.TypeArguments.ToArray() ?? [];
        var world = arguments.FirstOrDefault();
        var agents = FindAgents(context, arguments);
        if (world is not null)
            CheckWorld(context, world);
        var syncPoints = NodeParser.ParseAll(
            context,
            new NodeOwner(simulation, MethodRole.SyncPoint),
            NodeMethods.OfSimulation(simulation));
        var agentSpecs = agents.Select((a, i) => ParseAgent(context, a, i + 1)).ToList();
        for (var i = 0; i <= agents.Count; i++)
        {
            var (owner, nodes) = i == 0 ? (simulation, syncPoints) : (agents[i - 1], NodesOf(agentSpecs[i - 1]));
            var place = i == 0 ? null : ArgumentPlaces.Of(simulation, i, cancellation);
            if (world?.HasError() == false)
                OtherWorlds.Report(context, world, owner, nodes, place);
            Populations.Report(context, agentSpecs, owner, nodes, place);
        }
        syncPoints = GroupKeys.Resolve(context, syncPoints, agents, agentSpecs);
        var carried = new CarriedParser(context);
        carried.Parse(agents, agentSpecs);
        carried.Parse(simulation, syncPoints);
        return new SimulationSpec
        {
            Path = TypePaths.From(simulation),
            World = TypePaths.From(world as INamedTypeSymbol ?? simulation),
            Agents = new(agentSpecs),
            SyncPoints = syncPoints,
            Carried = carried.Shapes,
            Composites = carried.Composites,
            CanHaveShell = problem is null && simulation.Arity == 0 && agents.Count > 0 && world?.Has(KnownNames.World) == true,
            IsComplete = !context.IsBroken && world is not null,
        };
    }

    private static string? FindProblem(INamedTypeSymbol simulation) => simulation switch
    {
        { TypeKind: not TypeKind.Class } => "it is not a class; make it one",
        _ when simulation.GetAttributes().Count(a => a.AttributeClass is { Arity: > 1, Name: "SimulationAttribute" }) > 1 =>
            "it is marked twice; name all types of agents in one [Simulation<...>]",
        { IsRecord: true } => "it is a record; make it a class",
        { IsStatic: true } => "it is static, and each run has an object of its own; take 'static' away",
        { IsAbstract: true } => "it is abstract; take 'abstract' away",
        { BaseType: { SpecialType: SpecialType.None, TypeKind: TypeKind.Class } parent } when !parent.Is(KnownNames.SimulationBase) =>
            $"it derives from '{simulation.BaseType.Name}', and generated code gives it a base of its own; take the base class away",
        _ => null,
    };

    private static void CheckWorld(ParseContext context, ITypeSymbol world)
    {
        if (world.HasError())
            context.Break();
        else if (world is not INamedTypeSymbol named || !named.Has(KnownNames.World))
            Refuse(context, 0, world, "it is no world; mark it [World]");
        else if (named.ContainingAssembly.SameAs(context.Type.ContainingAssembly)
            && !WorldParser.Parse(named, null, context.Cancellation).IsComplete)
            context.Break();
    }

    private static List<INamedTypeSymbol> FindAgents(ParseContext context, IReadOnlyList<ITypeSymbol> arguments)
    {
        var agents = new List<INamedTypeSymbol>();
        for (var i = 1; i < arguments.Count; i++)
        {
            if (arguments[i].HasError())
                context.Break();
            else if (arguments[i] is not INamedTypeSymbol agent || !agent.Has(KnownNames.Agent))
                Refuse(context, i, arguments[i], "it is no agent; mark it [Agent]");
            else if (agent.IsAbstract)
                Refuse(context, i, agent, "it is abstract, so there are no agents of just this type; name the types that derive from it");
            else if (agents.Contains(agent, SymbolEqualityComparer.Default))
                Refuse(context, i, agent, "it is there already; name each type of agent once");
            else
                agents.Add(agent);
        }
        return agents;
    }

    private static SimulationAgentSpec ParseAgent(ParseContext context, INamedTypeSymbol agent, int argument)
    {
        EquatableArray<NodeSpec> nodes, handlers;
        if (agent.ContainingAssembly.SameAs(context.Type.ContainingAssembly))
        {
            var spec = AgentParser.Parse(agent, null, context.Cancellation);
            if (!spec.IsComplete)
                context.Break();
            (nodes, handlers) = (spec.Nodes, spec.Handlers);
        }
        else
        {
            (nodes, handlers) = BridgeParser.Parse(context, agent, ArgumentPlaces.Of(context.Type, argument, context.Cancellation));
        }
        return new SimulationAgentSpec { Path = TypePaths.From(agent), IsStruct = agent.IsValueType, Nodes = nodes, Handlers = handlers };
    }

    // Whatever of the agent takes parameters.
    private static EquatableArray<NodeSpec> NodesOf(SimulationAgentSpec agent) =>
        new(agent.Nodes.Concat(agent.Handlers).Concat(agent.Nodes.Select(node => node.Fallback).OfType<NodeSpec>()));

    private static void Refuse(ParseContext context, int argument, ITypeSymbol type, string problem) =>
        context.Report(DefinitionRules.BadSimulation, ArgumentPlaces.Of(context.Type, argument, context.Cancellation),
            TypeRefs.Short(context.Type), TypeRefs.Short(type), problem);
}
