using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What may be on its way from one round to the next: it is hashed and saved, so it must be made of what can be.</summary>
internal sealed class CarriedParser(ParseContext context)
{
    private readonly ShapeParser shapes = new(context, isWorld: false, DefinitionRules.UnsupportedMessage);
    private readonly SortedDictionary<string, Shape?> carried = new(StringComparer.Ordinal);

    public EquatableArray<Shape> Shapes => new(carried.Values.OfType<Shape>());

    public EquatableArray<CompositeSpec> Composites => shapes.Composites;

    /// <summary>The messages that handlers hear.</summary>
    public void Parse(List<INamedTypeSymbol> agents, List<SimulationAgentSpec> specs)
    {
        for (var i = 0; i < agents.Count; i++)
        {
            if (specs[i].Handlers.Count == 0)
                continue;
            var isHere = agents[i].ContainingAssembly.SameAs(context.Type.ContainingAssembly);
            var parameters = (isHere ? NodeMethods.HandlersOf(agents[i]) : BridgeParser.HandlersOf(agents[i])).SelectMany(m => m.Parameters).ToList();
            foreach (var message in specs[i].Handlers.Select(handler => handler.Message!.Key).Where(key => !carried.ContainsKey(key)))
            {
                if (parameters.FirstOrDefault(p => TypeRefs.From(p.Type).Key == message) is { } parameter)
                    Add(message, parameter.Type, parameter.Name, (isHere ? parameter.Place() : null) ?? ArgumentPlaces.Of(context.Type, i + 1, context.Cancellation));
            }
        }
    }

    /// <summary>The values that sync points carry over.</summary>
    public void Parse(INamedTypeSymbol simulation, EquatableArray<NodeSpec> syncPoints)
    {
        foreach (var syncPoint in syncPoints.Where(s => s.Sync?.Late == LatePolicy.CarryOver))
        {
            foreach (var parameter in syncPoint.Parameters.Where(p => p.Kind is ParameterKind.Gather or ParameterKind.Fold or ParameterKind.Stream or ParameterKind.Arrival))
            {
                var key = (parameter.Folded ?? parameter.Type).Key;
                if (!carried.ContainsKey(key) && NodeMethods.FindParameter(simulation, syncPoint, parameter.Name) is { } symbol && Element(symbol.Type) is { } element)
                    Add(key, element, parameter.Name, symbol.Place());
            }
        }
    }

    private void Add(string key, ITypeSymbol type, string name, Location? place) =>
        carried[key] = shapes.ParseValue(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), new FieldPlace(name, place));

    private static ITypeSymbol? Element(ITypeSymbol type)
    {
        var argument = (type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        return type.Is(KnownNames.Fold) ? argument?.AllInterfaces.FirstOrDefault(i => i.Is(KnownNames.IFold))?.TypeArguments[0]
            : type.IsStream() ? ((INamedTypeSymbol)argument!).TypeArguments[0]
            : argument;
    }
}
