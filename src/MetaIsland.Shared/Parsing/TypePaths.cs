using MetaIsland.Model;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Turns declared types into <see cref="TypePath"/>s.</summary>
public static class TypePaths
{
    private static readonly SymbolDisplayFormat NamespaceFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    // Type parameters too: a generic world is refused, but the part generated for it must still be a part of it.
    private static readonly SymbolDisplayFormat NameFormat = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static TypePath From(INamedTypeSymbol type)
    {
        var declarations = new List<TypeDeclaration>();
        for (var current = type; current is not null; current = current.ContainingType)
            declarations.Insert(0, new TypeDeclaration(Keyword(current), current.OriginalDefinition.ToCode(NameFormat)));
        return new TypePath
        {
            Namespace = type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(NamespaceFormat) : "",
            Declarations = new(declarations),
            Visibility = TypeRefs.VisibilityOf(type),
            HasTwin = HasTwin(type),
        };
    }

    private static bool HasTwin(INamedTypeSymbol type)
    {
        for (INamespaceOrTypeSymbol current = type; current.ContainingSymbol is INamespaceOrTypeSymbol container; current = container)
        {
            if (container.GetTypeMembers().Any(t => IsTwin(t, current))
                || container is INamespaceSymbol space && space.GetNamespaceMembers().Any(n => IsTwin(n, current)))
                return true;
        }
        return false;
    }

    private static bool IsTwin(INamespaceOrTypeSymbol other, INamespaceOrTypeSymbol symbol) =>
        other.Name.Equals(symbol.Name, StringComparison.OrdinalIgnoreCase)
        && !(other is INamedTypeSymbol one && symbol is INamedTypeSymbol two && one.Arity != two.Arity)
        && !other.SameAs(symbol);

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };
}
