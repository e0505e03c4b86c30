using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Which of the user's own types can be part of a state.</summary>
internal static class CompositeTypes
{
    /// <summary>Why not; null when it can.</summary>
    public static string? FindProblem(INamedTypeSymbol type, ParseContext context, bool isWorld)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsRefLikeType: false }
            || UnsupportedTypes.KnownAdvice(type) is not null
            || type.SpecialType != SpecialType.None)
            return UnsupportedTypes.Advice(type, isWorld);
        if (type.IsAbstract)
            return "it is abstract, and what derives from it would be left out; name the type that is there, or use a struct with a kind";
        if (type.Has("System.Runtime.CompilerServices.InlineArrayAttribute"))
            return "an inline array hides its elements; use T[]";
        if (context.Compilation is { } compilation && !compilation.IsSymbolAccessibleWithin(type, context.Type) || type.IsFileLocal)
            return "generated code cannot name it there; make it internal or public";
        foreach (var part in type.SelfAndBases())
        {
            if (!part.ContainingAssembly.SameAs(context.Type.ContainingAssembly) && !IsPositional(part) && !HasOnlyPublicFields(part))
                return UnsupportedTypes.Advice(type, isWorld);
        }
        return null;
    }

    /// <summary>
    /// Another assembly's record, as far as one can tell from outside: everything it stores is public and comes back from
    /// <c>Deconstruct</c>. Anything else may store more than can be seen.
    /// </summary>
    public static bool IsPositional(INamedTypeSymbol type)
    {
        var stored = StoredFields.Of(type, default);
        return stored.Count > 0
            && stored.All(f => f.Symbol.DeclaredAccessibility == Accessibility.Public)
            && type.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(m =>
                m.Parameters.Length == stored.Count && m.Parameters.All(p => stored.Any(f => f.Name == p.Name)));
    }

    // System.Numerics.Vector3 and its kind.
    private static bool HasOnlyPublicFields(INamedTypeSymbol type) =>
        type.IsUnmanagedType
        && type.Name is "Vector2" or "Vector3" or "Vector4" or "Quaternion" or "Plane"
        && type.Is("System.Numerics." + type.Name);
}
