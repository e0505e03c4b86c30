using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.CodeFixes.Determinism;

/// <summary>Finds the method that takes what another takes, and a culture or comparison.</summary>
internal static class CultureOverloads
{
    /// <summary>Where the further argument stands, and its type.</summary>
    public static (int Index, string Type)? Find(IMethodSymbol method)
    {
        var plain = (method.ReducedFrom ?? method).OriginalDefinition;
        var found = plain.ContainingType.GetMembers(plain.Name).OfType<IMethodSymbol>()
            .Where(m => m.IsStatic == plain.IsStatic && m.Arity == plain.Arity && m.DeclaredAccessibility == Accessibility.Public)
            .Select(m => Added(plain, m, method))
            .FirstOrDefault(added => added is not null);
        if (found is not var (index, type))
            return null;
        // An extension method is called without its first argument.
        return (method.ReducedFrom is null ? index : index - 1, type);
    }

    private static (int Index, string Type)? Added(IMethodSymbol plain, IMethodSymbol other, IMethodSymbol called)
    {
        var (few, many) = (plain.Parameters, other.Parameters);
        if (many.Length != few.Length + 1)
            return null;
        var index = 0;
        while (index < few.Length && Name(few[index]) == Name(many[index]))
            index++;
        for (var i = index; i < few.Length; i++)
        {
            if (Name(few[i]) != Name(many[i + 1]))
                return null;
        }
        return Kind(many[index].Type, called) is { } type ? (index, type) : null;
    }

    private static string? Kind(ITypeSymbol type, IMethodSymbol called) => type switch
    {
        _ when type.Is("System.IFormatProvider") || type.Is("System.Globalization.CultureInfo") => "System.IFormatProvider",
        _ when type.Is("System.StringComparison") => "System.StringComparison",
        // OrderBy(x => x.Name), list.Sort(): what is compared has to be text.
        INamedTypeSymbol { Arity: 1 } comparer when comparer.Is("System.Collections.Generic.IComparer`1") && Compared(called).Any(t => t.SpecialType == SpecialType.System_String) => "System.StringComparer",
        _ => null,
    };

    private static IEnumerable<ITypeSymbol> Compared(IMethodSymbol called) =>
        called.TypeArguments.Length > 0 ? called.TypeArguments.Skip(called.TypeArguments.Length - 1) : called.ContainingType.TypeArguments;

    private static string Name(IParameterSymbol parameter) => $"{parameter.RefKind} {parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}";
}
