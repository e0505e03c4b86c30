using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>
/// Nodes and handlers of an agent in another assembly: its private members cannot be seen from here, its generated bridges can. What they say
/// was checked where they were built.
/// </summary>
internal static class BridgeParser
{
    public const string BridgeType = "NodeBridge";

    // MetaIsland.Agents.BridgeRole.
    private const int Node = 0;
    private const int Handler = 1;
    private const int Fallback = 2;

    /// <param name="context">The simulation's.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="place">Where the simulation names it.</param>
    public static (EquatableArray<NodeSpec> Nodes, EquatableArray<NodeSpec> Handlers) Parse(ParseContext context, INamedTypeSymbol agent, Location? place)
    {
        var silent = new ParseContext(agent, null, context.Cancellation);
        var nodes = new List<NodeSpec>();
        var handlers = new List<NodeSpec>();
        if (agent.GetTypeMembers(BridgeType).FirstOrDefault() is { } bridges)
        {
            var methods = bridges.GetMembers().OfType<IMethodSymbol>()
                .Where(m => context.Compilation?.IsSymbolAccessibleWithin(m, context.Type) == true)
                .ToList();
            nodes.AddRange(Of(methods, Node).Select(m => ParseNode(silent, agent, m, methods)).OfType<NodeSpec>());
            nodes.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
            handlers.AddRange(Of(methods, Handler).Select(m => ParseHandler(silent, agent, m)).OfType<NodeSpec>());
            ReportHidden(context, agent, bridges, nodes.Select(n => n.Name).Concat(handlers.Select(NameOf)), place);
        }
        else
        {
            silent.Break();
        }
        // Its own build has not succeeded, and says why.
        if (silent.IsBroken)
            context.Break();
        return (new(nodes), HandlerParser.Sort(handlers));
    }

    /// <summary>The bridges of handlers: their parameters have the types of messages.</summary>
    public static IEnumerable<IMethodSymbol> HandlersOf(INamedTypeSymbol agent) =>
        Of(agent.GetTypeMembers(BridgeType).SelectMany(bridges => bridges.GetMembers()).OfType<IMethodSymbol>(), Handler);

    /// <summary>How a handler is called where handlers share a name: <c>On(Hello)</c>.</summary>
    public static string NameOf(NodeSpec handler) => $"{handler.Name}({handler.Message?.Short})";

    private static IEnumerable<IMethodSymbol> Of(IEnumerable<IMethodSymbol> methods, int role) =>
        methods.Where(m => m.Attribute(KnownNames.Bridge) is { } bridge && (Setting(bridge, "Role") is int set ? set : Node) == role);

    private static NodeSpec? ParseNode(ParseContext context, INamedTypeSymbol agent, IMethodSymbol method, List<IMethodSymbol> methods)
    {
        if (Build(context, new NodeOwner(agent, MethodRole.Node), method) is not { } spec)
            return null;
        var bridge = method.Attribute(KnownNames.Bridge)!;
        var fallback = Setting(bridge, nameof(NodeSpec.Fallback)) is string name ? Of(methods, Fallback).FirstOrDefault(m => m.Name == name) : null;
        return spec with
        {
            When = method.Attribute(KnownNames.When) is { } when ? WhenMembers.ReadName(when) : null,
            OnFailure = Setting(bridge, nameof(NodeSpec.OnFailure)) is int policy ? (FailurePolicy)policy : FailurePolicy.FailRun,
            Timeout = Setting(bridge, nameof(NodeSpec.Timeout)) is long ticks ? ticks : 0,
            Fallback = fallback is null ? null : Build(context, new NodeOwner(agent, MethodRole.Fallback) { Node = method }, fallback),
        };
    }

    private static NodeSpec? ParseHandler(ParseContext context, INamedTypeSymbol agent, IMethodSymbol method)
    {
        var owner = new NodeOwner(agent, MethodRole.Handler);
        return Build(context, owner, method) is { } spec ? HandlerParser.Complete(context, owner, method, spec) : null;
    }

    private static NodeSpec? Build(ParseContext context, NodeOwner owner, IMethodSymbol method)
    {
        var bridge = method.Attribute(KnownNames.Bridge)!;
        var isStatic = Setting(bridge, nameof(NodeSpec.IsStatic)) is true;
        // In front of an instance method's own parameters stands the agent it is called on.
        return NodeParser.Build(context, owner, method, method.Parameters.Skip(isStatic ? 0 : 1), isStatic, Setting(bridge, nameof(NodeSpec.ReadsClock)) is true);
    }

    private static object? Setting(AttributeData bridge, string name)
    {
        var value = bridge.NamedArguments.FirstOrDefault(a => a.Key == name).Value;
        return value.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? value.Value : null;
    }

    private static void ReportHidden(
        ParseContext context, INamedTypeSymbol agent, INamedTypeSymbol bridges, IEnumerable<string> visible, Location? place)
    {
        var internals = bridges.Attribute(KnownNames.Bridge)?.NamedArguments.FirstOrDefault(a => a.Key == "InternalNodes").Value;
        if (internals is not { Kind: TypedConstantKind.Array, IsNull: false } names)
            return;
        foreach (var hidden in names.Values.Select(v => v.Value as string).Except(visible))
        {
            context.Report(DefinitionRules.BadSimulation, place, TypeRefs.Short(context.Type), TypeRefs.Short(agent),
                $"its node '{hidden}' takes or returns an internal type of another assembly; make that type public");
        }
    }
}
