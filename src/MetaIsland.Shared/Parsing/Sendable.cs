using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What events and messages can be.</summary>
internal static class Sendable
{
    /// <summary>Why the type cannot be one; null when it can.</summary>
    /// <param name="annotated">The type.</param>
    /// <param name="within">Where it is written.</param>
    /// <param name="noun"><c>event</c> or <c>message</c>.</param>
    /// <param name="verb"><c>emitted</c> or <c>sent</c>.</param>
    public static string? FindProblem(ITypeSymbol annotated, INamedTypeSymbol within, string noun, string verb)
    {
        var type = annotated.WithoutNull(out var isNullable);
        if (WorldParts.IsIn(type, within))
            return $"a view or an emitter is no {noun}; take a record of what happened";
        if (isNullable)
            return $"its {noun} may be null; take '{TypeRefs.Short(type)}', since null is never {verb}";
        return type.TypeKind switch
        {
            TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Dynamic or TypeKind.Delegate or TypeKind.Array or TypeKind.Interface =>
                $"'{TypeRefs.Short(type)}' is no {noun}; take a record of what happened",
            _ when type.IsRefLikeType || type.SpecialType == SpecialType.System_Object =>
                $"'{TypeRefs.Short(type)}' is no {noun}; take a record of what happened",
            _ => null,
        };
    }
}
