using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Lowering;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>Tells whose the objects are that an entry point's effects are about.</summary>
internal sealed class Ownership(EntryPoint entry, Origins origins)
{
    private readonly int receiver = entry.Method.IsStatic ? 0 : 1;

    public Holder Of(Region region)
    {
        if (region.Root.IsFresh)
            return new Holder(HolderKind.Fresh, "a fresh object");
        if (FindCrossing(region) is { } crossing)
            return crossing;
        if (region.Root.Kind == RootKind.Static)
            return new Holder(HolderKind.Static, $"the static '{NameOf(region.Root.Field!)}'");
        return region.Root.Index < receiver ? OfReceiver(region) : OfParameter(region);
    }

    public static string NameOf(IrField field) => field.Owner is { } owner && field.IsStatic ? $"{owner.Name}.{field.Name}" : field.Name;

    // On the way there is a world or another agent: what lies behind is theirs.
    private Holder? FindCrossing(Region region)
    {
        Holder? found = null;
        var type = region.Root.Kind == RootKind.Static ? region.Root.Type : region.Root.Index >= receiver ? region.Root.Type : null;
        if (region.Root.Kind == RootKind.Static || !IsOwnAgent(region))
            Look(type);
        for (var i = 0; i < region.Path.Length; i++)
        {
            var step = region.Path[i];
            Look(step.Id == IrField.Element.Id && step.Type is null ? type?.Arguments.LastOrDefault() : step.Type);
            type = step.Type ?? (step.Id == IrField.Element.Id ? type?.Arguments.LastOrDefault() : null);
        }
        return found;

        void Look(IrType? next)
        {
            if (next?.Has(TypeTraits.World) == true)
                found = new Holder(HolderKind.World, $"the world '{next.Name}'");
            else if (next?.Has(TypeTraits.Agent) == true)
                found = new Holder(HolderKind.OtherAgent, next.Name);
        }
    }

    private bool IsOwnAgent(Region region) =>
        region.Root.Kind == RootKind.Parameter && (region.Root.Index < receiver || IsSelf(entry.Method.Parameters.ElementAtOrDefault(region.Root.Index - receiver)));

    private bool IsSelf(IParameterSymbol? parameter) => parameter is not null && parameter.Type.WithoutNull(out _).SameAs(entry.Owner);

    private Holder OfReceiver(Region region)
    {
        if (entry.Kind == EntryKind.Reader)
            return new Holder(HolderKind.World, $"the world '{entry.Owner.Name}'");
        if (!entry.OwnsReceiver)
            return new Holder(HolderKind.Shared, $"'{entry.Owner.Name}'");
        return OfOwn(region);
    }

    private Holder OfOwn(Region region)
    {
        var field = region.Path.FirstOrDefault();
        if (field is null)
            return new Holder(HolderKind.Own, "its own");
        // A world is copied when a simulation takes it.
        return entry.Kind != EntryKind.Apply && origins.Of(field, region) is { } origin
            ? new Holder(HolderKind.Inside, origin, field.Name)
            : new Holder(HolderKind.Own, "its own", field.Name);
    }

    /// <summary>The parameter a region begins at; null for the receiver.</summary>
    public IParameterSymbol? ParameterOf(Region region) => region.Root.Index < receiver ? null : entry.Method.Parameters.ElementAtOrDefault(region.Root.Index - receiver);

    private Holder OfParameter(Region region)
    {
        if (ParameterOf(region) is not { } parameter)
            return new Holder(HolderKind.Shared, "what it was made from");
        var type = parameter.Type.WithoutNull(out _);
        if (IsSelf(parameter))
            return OfOwn(region);
        // What is passed by reference is passed to be written.
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            return new Holder(HolderKind.Given, $"'{parameter.Name}'");
        if (SymbolMap.IsHandle(type))
            return new Holder(HolderKind.View, type.ContainingType is { } world && world.Has(KnownNames.World) ? $"the world '{world.Name}'" : $"'{TypeRefs.Short(type)}'");
        if (parameter.Has(KnownNames.Service))
            return new Holder(HolderKind.Shared, $"the service '{TypeRefs.Short(type)}'");
        return entry.Kind switch
        {
            EntryKind.Handler => new Holder(HolderKind.Given, $"the message '{parameter.Name}'"),
            EntryKind.Tally => new Holder(HolderKind.Given, $"'{parameter.Name}'"),
            EntryKind.Node or EntryKind.Fallback when IsOutputOfOwn(type) => new Holder(HolderKind.Given, $"the output '{parameter.Name}'", "output " + TypeRefs.Short(type)),
            _ => new Holder(HolderKind.Shared, $"'{parameter.Name}', which others hold too"),
        };
    }

    private bool IsOutputOfOwn(ITypeSymbol type)
    {
        return NodeMethods.OfAgent(entry.Owner).Any(node => Output(node.ReturnType).SameAs(type));

        static ITypeSymbol Output(ITypeSymbol given) =>
            (given is INamedTypeSymbol { TypeArguments.Length: 1 } task && (task.Is(KnownNames.TaskOfT) || task.Is(KnownNames.ValueTaskOfT)) ? task.TypeArguments[0] : given).WithoutNull(out _);
    }
}
