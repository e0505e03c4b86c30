using MetaIsland.Model;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Turns types into <see cref="TypeRef"/>s.</summary>
public static class TypeRefs
{
    // How generated code writes a type.
    internal static readonly SymbolDisplayFormat NameFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    // Without annotations and names of tuple elements: what does not make two types differ.
    private static readonly SymbolDisplayFormat KeyFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.ExpandValueTuple);

    private static readonly SymbolDisplayFormat ShortFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    // The types one meets most, which have the same name in every compilation.
    private static readonly TypeRef?[] Special = new TypeRef?[(int)SpecialType.System_String + 1];

    /// <summary>The type without its own question mark: ask <see cref="SymbolExtensions.WithoutNull"/> for that first.</summary>
    public static TypeRef From(ITypeSymbol type)
    {
        type = type.WithoutNull(out _);
        if (type.SpecialType is < SpecialType.System_Boolean or > SpecialType.System_String)
            return Create(type);
        return Special[(int)type.SpecialType] ??= Create(type);
    }

    private static TypeRef Create(ITypeSymbol type)
    {
        return new TypeRef
        {
            Name = type.ToCode(NameFormat),
            Key = type.ToCode(KeyFormat),
            Short = Short(type),
            IsValueType = type.IsValueType,
            Visibility = VisibilityOf(type),
        };
    }

    /// <summary>A world's <c>View</c> or <c>Events</c>, the same whether it has been generated yet or not.</summary>
    public static TypeRef FromPart(INamedTypeSymbol world, string part)
    {
        var name = world.ToCode(NameFormat) + "." + part;
        return new TypeRef
        {
            Name = name,
            Key = name,
            Short = Short(world) + "." + part,
            IsValueType = true,
            Visibility = VisibilityOf(world),
        };
    }

    /// <summary>As a person writes it.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(ShortFormat);

    public static Visibility VisibilityOf(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return VisibilityOf(array.ElementType);
            case IPointerTypeSymbol pointer:
                return VisibilityOf(pointer.PointedAtType);
            case INamedTypeSymbol named:
                var visibility = Own(named);
                if (named.ContainingType is { } outer)
                    visibility = Min(visibility, VisibilityOf(outer));
                foreach (var argument in named.TypeArguments)
                    visibility = Min(visibility, VisibilityOf(argument));
                return visibility;
            default:
                return Visibility.Public;
        }
    }

    public static Visibility Min(Visibility left, Visibility right) => left < right ? left : right;

    private static Visibility Own(INamedTypeSymbol type) => type switch
    {
        { IsFileLocal: true } => Visibility.Hidden,
        { DeclaredAccessibility: Accessibility.Public or Accessibility.NotApplicable } => Visibility.Public,
        { DeclaredAccessibility: Accessibility.Internal or Accessibility.ProtectedOrInternal } => Visibility.Internal,
        _ => Visibility.Hidden,
    };
}
