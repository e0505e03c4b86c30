using MetaIsland.Model;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>
/// Recognizes a world's generated <c>View</c> and <c>Events</c>: nested structs where generated code is there, and error types, contained
/// in the world or not yet in anything, where it is not.
/// </summary>
internal static class WorldParts
{
    public const string View = "View";
    public const string Events = "Events";

    /// <param name="type">A type without its question mark.</param>
    /// <param name="within">The type the reference is written in: inside a world the short names mean that world's.</param>
    public static WorldPart? Of(ITypeSymbol type, INamedTypeSymbol within)
    {
        if (type is not INamedTypeSymbol { Arity: 0, Name: View or Events } part)
            return null;
        if (part.ContainingSymbol is INamedTypeSymbol container)
            return container.Has(KnownNames.World) ? new WorldPart(container, part.Name) : null;
        if (part is not IErrorTypeSymbol { CandidateSymbols.IsEmpty: true })
            return null;
        for (var outer = within; outer is not null; outer = outer.ContainingType)
        {
            if (outer.Has(KnownNames.World))
                return new WorldPart(outer, part.Name);
        }
        return null;
    }

    /// <summary>A view or an emitter stands somewhere in the type.</summary>
    public static bool IsIn(ITypeSymbol type, INamedTypeSymbol within)
    {
        type = type.WithoutNull(out _);
        return Of(type, within) is not null || type switch
        {
            IArrayTypeSymbol array => IsIn(array.ElementType, within),
            INamedTypeSymbol named => named.TypeArguments.Any(a => IsIn(a, within)),
            _ => false,
        };
    }
}

/// <summary><c>Island.View</c> or <c>Island.Events</c>.</summary>
internal sealed record WorldPart(INamedTypeSymbol World, string Name)
{
    public bool IsView => Name == WorldParts.View;

    public TypeRef Type => TypeRefs.FromPart(World, Name);
}
