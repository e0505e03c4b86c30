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
        };
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };
}
