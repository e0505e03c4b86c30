using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>The questions parsing asks of symbols.</summary>
internal static class SymbolExtensions
{
    /// <summary>Whether the type, or the definition it is constructed from, has this metadata name.</summary>
    public static bool Is(this ITypeSymbol? type, string metadataName)
    {
        if (type is not INamedTypeSymbol { ContainingType: null } named)
            return false;
        // Compared from the end, so that nothing is allocated for the many types that are something else.
        var name = named.MetadataName;
        return metadataName.Length > name.Length
            && metadataName.EndsWith(name, StringComparison.Ordinal)
            && metadataName[metadataName.Length - name.Length - 1] == '.'
            && named.ContainingNamespace.Is(metadataName.Substring(0, metadataName.Length - name.Length - 1));
    }

    private static bool Is(this INamespaceSymbol? space, string name)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (name == space.Name)
                return space.ContainingNamespace is { IsGlobalNamespace: true };
            if (!name.EndsWith("." + space.Name, StringComparison.Ordinal))
                return false;
            name = name.Substring(0, name.Length - space.Name.Length - 1);
        }
        return false;
    }

    /// <summary><c>IAsyncEnumerable&lt;Arrival&lt;T&gt;&gt;</c>: what a streaming sync point reads.</summary>
    public static bool IsStream(this ITypeSymbol type) =>
        type.Is(KnownNames.AsyncEnumerable) && ((INamedTypeSymbol)type).TypeArguments[0].Is(KnownNames.Arrival);

    public static AttributeData? Attribute(this ISymbol symbol, string metadataName) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass.Is(metadataName));

    public static bool Has(this ISymbol symbol, string metadataName) => symbol.Attribute(metadataName) is not null;

    /// <summary>Written by a generator, so not there when ours looks at the same type.</summary>
    public static bool IsGenerated(this ISymbol symbol) => symbol.Has(KnownNames.GeneratedCode);

    /// <summary>A field by another name, whether or not its accessors have bodies too.</summary>
    public static bool IsAuto(this IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => property.SameAs(field.AssociatedSymbol));

    public static bool HasBody(this IPropertySymbol property) =>
        property.GetMethod is { } getter && getter.HasBody() || property.SetMethod is { } setter && setter.HasBody();

    /// <summary>An accessor with code of its own.</summary>
    public static bool HasBody(this IMethodSymbol accessor) => accessor.DeclaringSyntaxReferences.Any(r =>
        r.GetSyntax() is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }
            or ArrowExpressionClauseSyntax);

    public static bool IsSimulation(this ISymbol symbol) => symbol.SimulationAttribute() is not null;

    public static AttributeData? SimulationAttribute(this ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(a =>
            a.AttributeClass is { Arity: > 1 } type && type.Is(KnownNames.Simulation(type.Arity)));

    /// <summary>Where to put the squiggle: the name.</summary>
    public static Location? Place(this ISymbol symbol) => symbol.Locations.FirstOrDefault(l => l.IsInSource);

    /// <summary>The name as source must write it: <c>@event</c>.</summary>
    public static string Escape(this string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary><c>T</c> of <c>T?</c>, whether that is an annotation or a <c>Nullable</c>.</summary>
    public static ITypeSymbol WithoutNull(this ITypeSymbol type, out bool wasNullable)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            wasNullable = true;
            return nullable.TypeArguments[0];
        }
        wasNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        return type.WithNullableAnnotation(NullableAnnotation.None);
    }

    /// <summary>The compiler could not make sense of it, or of a part of it: it says so itself.</summary>
    public static bool HasError(this ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => array.ElementType.HasError(),
        IPointerTypeSymbol pointer => pointer.PointedAtType.HasError(),
        INamedTypeSymbol named => named.TypeArguments.Any(HasError) || named.ContainingType is { } outer && outer.HasError(),
        _ => false,
    };

    public static bool SameAs(this ISymbol? symbol, ISymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);

    /// <summary>The type and its base classes, <c>object</c> and <c>ValueType</c> left out.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
                yield return current;
        }
    }
}
