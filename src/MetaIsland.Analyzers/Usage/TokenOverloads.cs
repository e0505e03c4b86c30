using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Usage;

/// <summary>Finds the method that takes what another takes, and a token.</summary>
internal static class TokenOverloads
{
    /// <summary>The overload; null where there is none. The token is its last parameter.</summary>
    public static IMethodSymbol? Find(IMethodSymbol method)
    {
        var plain = (method.ReducedFrom ?? method).OriginalDefinition;
        return plain.ContainingType.GetMembers(plain.Name).OfType<IMethodSymbol>().FirstOrDefault(other => IsOverload(other, plain));
    }

    private static bool IsOverload(IMethodSymbol other, IMethodSymbol plain)
    {
        var count = plain.Parameters.Length;
        if (other.Parameters.Length != count + 1 || other.Arity != plain.Arity || other.IsStatic != plain.IsStatic
            || other.DeclaredAccessibility != plain.DeclaredAccessibility || !other.Parameters[count].Type.Is(KnownNames.CancellationToken)
            || Name(other.ReturnType) != Name(plain.ReturnType))
            return false;
        for (var i = 0; i < count; i++)
        {
            if (other.Parameters[i].RefKind != plain.Parameters[i].RefKind || Name(other.Parameters[i].Type) != Name(plain.Parameters[i].Type))
                return false;
        }
        return true;
    }

    // Type parameters of two methods are never the same symbol, and have the same name.
    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
