using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Types of fields to <see cref="Shape"/>s, collecting the user's own types and the composite keys on the way.</summary>
/// <param name="context">The parse.</param>
/// <param name="isWorld">Stricter: whatever a view hands out must be immutable.</param>
/// <param name="rule">What a type that cannot be used is reported as; as a field, where nothing is said.</param>
internal sealed class ShapeParser(ParseContext context, bool isWorld, Rule? rule = null)
{
    // Deeper than any type a person writes; a generic type that grows inside itself would have no end.
    private const int MaxDepth = 24;

    private readonly SortedDictionary<string, CompositeSpec?> composites = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Shape> keys = new(StringComparer.Ordinal);
    private int depth;

    public EquatableArray<CompositeSpec> Composites => new(composites.Values.OfType<CompositeSpec>());

    public EquatableArray<Shape> Keys => new(keys.Values);

    /// <summary>A field of the world, the agent or a composite; null when it cannot be state.</summary>
    /// <param name="field">The field.</param>
    /// <param name="declaringType">The base class that declares it; null for the type itself.</param>
    /// <param name="place">Where it is.</param>
    public FieldSpec? ParseField(StoredField field, INamedTypeSymbol? declaringType, FieldPlace place)
    {
        if (field.Symbol is IFieldSymbol { IsFixedSizeBuffer: true })
            return Refuse<FieldSpec>(place, field.Type, "a fixed buffer has no bounds; use T[]");
        if (Parse(field.Type, place) is not { } shape)
            return null;
        var isReadable = field.CanReadByName && CanRead(field.Symbol);
        if (!isReadable && IsInGeneric(field.Symbol.ContainingType))
        {
            const string advice = "it is hidden in a generic type, where generated code cannot reach it; make it internal or public";
            return Refuse<FieldSpec>(place, field.Type, advice);
        }
        return new FieldSpec
        {
            Name = field.Name,
            MetadataName = field.MetadataName,
            Property = ViewProperties.NameOf(field.Name),
            Storage = field.Storage,
            Shape = shape,
            DeclaringType = declaringType is null ? null : TypeRefs.From(declaringType).Name,
            IsTransient = field.Symbol.Has(KnownNames.Transient)
                || field.Symbol is IPropertySymbol property && HasTransientField(property),
            IsReadable = isReadable,
        };
    }

    /// <summary>Something that is no field; null when it cannot be hashed.</summary>
    public Shape? ParseValue(ITypeSymbol type, FieldPlace place) => Parse(type, place);

    private Shape? Parse(ITypeSymbol type, FieldPlace place)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (depth > MaxDepth)
            return Refuse<Shape>(place, type, "it has no end");
        depth++;
        try
        {
            return ParseCore(type, place);
        }
        finally
        {
            depth--;
        }
    }

    private Shape? ParseCore(ITypeSymbol annotated, FieldPlace place)
    {
        var type = annotated.WithoutNull(out var isNullable);
        // Code that does not say whether a reference may be null may mean that it may.
        isNullable |= type.IsReferenceType && annotated.NullableAnnotation == NullableAnnotation.None;
        if (WorldParts.Of(type, context.Type) is { } part)
            return Refuse<Shape>(place, part.Type.Short, "it ends with the node that takes it; keep what was read");
        if (type.HasError())
        {
            context.Break();
            return null;
        }
        if (isNullable && type.IsValueType)
        {
            return Parse(type, place) is { } value
                ? NewShape(ShapeKind.Nullable, type, true, value.IsImmutable) with { Element = value }
                : null;
        }
        if (ScalarTypes.IsScalar(type))
            return NewShape(ShapeKind.Scalar, type, isNullable, isImmutable: true);
        return type switch
        {
            INamedTypeSymbol { EnumUnderlyingType: { } number } => NewShape(ShapeKind.Enum, type, false, isImmutable: true) with
            {
                Element = NewShape(ShapeKind.Scalar, number, false, isImmutable: true),
            },
            IArrayTypeSymbol array => ParseArray(array, isNullable, place),
            INamedTypeSymbol { IsTupleType: true } tuple => ParseTuple(tuple, place),
            INamedTypeSymbol { Arity: > 0 } named when CollectionKind(named) is { } kind => ParseCollection(named, kind, isNullable, place),
            INamedTypeSymbol named => ParseComposite(named, isNullable, place),
            _ => Refuse<Shape>(place, type, UnsupportedTypes.Advice(type, isWorld)),
        };
    }

    private Shape? ParseArray(IArrayTypeSymbol array, bool isNullable, FieldPlace place)
    {
        if (array.Rank > 2 || array is { Rank: 1, IsSZArray: false })
            return Refuse<Shape>(place, array, "arrays have one or two dimensions; use T[] and compute the index");
        return ParseElement(array.ElementType, place.Inside(array.Rank == 2 ? "[,]" : "[]")) is { } element
            ? NewShape(array.Rank == 2 ? ShapeKind.Grid : ShapeKind.Array, array, isNullable, isImmutable: false) with { Element = element }
            : null;
    }

    private Shape? ParseTuple(INamedTypeSymbol tuple, FieldPlace place)
    {
        var items = new List<Shape>();
        foreach (var element in tuple.TupleElements)
        {
            if (Parse(element.Type, place.Inside("." + element.Name)) is not { } item)
                return null;
            items.Add(item);
        }
        var shape = NewShape(ShapeKind.Tuple, tuple, false, items.All(i => i.IsImmutable)) with { Items = new(items) };
        return RequireImmutableInWorld(shape, tuple, place);
    }

    private Shape? ParseCollection(INamedTypeSymbol type, ShapeKind kind, bool isNullable, FieldPlace place)
    {
        var isMap = kind is ShapeKind.Dictionary or ShapeKind.ImmutableDictionary;
        Shape? key = null;
        if (isMap || kind is ShapeKind.HashSet or ShapeKind.ImmutableHashSet)
        {
            if (KeyTypes.FindUnordered(type.TypeArguments[0]) is { } problem)
            {
                context.Report(DefinitionRules.UnsupportedKey, place.Location, place.Path, problem);
                return null;
            }
            if ((key = Parse(type.TypeArguments[0], place.Inside("[key]"))) is null)
                return null;
            AddKey(key);
        }
        var element = isMap || key is null ? ParseElement(type.TypeArguments[isMap ? 1 : 0], place.Inside("[]")) : key;
        if (element is null)
            return null;
        var isImmutable = kind >= ShapeKind.ImmutableArray && element.IsImmutable;
        return NewShape(kind, type, isNullable, isImmutable) with { Element = element, Key = isMap ? key : null };
    }

    private Shape? ParseElement(ITypeSymbol type, FieldPlace place) =>
        Parse(type, place) is { } element ? RequireImmutableInWorld(element, type, place) : null;

    // A view hands out elements by value, so a world's must not lead to anything that could be written.
    private Shape? RequireImmutableInWorld(Shape shape, ITypeSymbol type, FieldPlace place) =>
        !isWorld || shape.IsImmutable ? shape : Refuse<Shape>(place, type, UnsupportedTypes.AdviceInWorld(type, context.Cancellation));

    private Shape? ParseComposite(INamedTypeSymbol type, bool isNullable, FieldPlace place)
    {
        if (CompositeTypes.FindProblem(type, context, isWorld) is { } problem)
            return Refuse<Shape>(place, type, problem);
        var shape = NewShape(ShapeKind.Composite, type, isNullable, Immutability.IsImmutable(type, context.Cancellation));
        if (RequireImmutableInWorld(shape, type, place) is null)
            return null;
        if (!composites.ContainsKey(shape.Type.Key))
        {
            // Held open while its fields are read, so that a type that contains itself ends.
            composites[shape.Type.Key] = null;
            var fields = StoredFields.OfAll(type, context.Cancellation)
                .Select(f => ParseField(f.Field, f.DeclaringType.SameAs(type) ? null : f.DeclaringType, place.Inside("." + f.Field.Name)))
                .ToList();
            if (fields.Contains(null))
                return null;
            composites[shape.Type.Key] = new CompositeSpec
            {
                Type = shape.Type,
                IsOpenClass = type is { IsValueType: false, IsSealed: false },
                Fields = new(fields.OfType<FieldSpec>()),
            };
        }
        return shape;
    }

    private void AddKey(Shape key)
    {
        switch (key.Kind)
        {
            case ShapeKind.Tuple:
                foreach (var item in key.Items)
                    AddKey(item);
                break;
            case ShapeKind.Composite when composites.TryGetValue(key.Type.Key, out var composite) && composite is not null:
                foreach (var field in composite.Fields)
                    AddKey(field.Shape);
                break;
            default:
                return;
        }
        keys[key.Type.Key] = key;
    }

    private bool CanRead(ISymbol symbol)
    {
        var read = symbol is IPropertySymbol { GetMethod: { } getter } ? getter : symbol;
        return read is not IParameterSymbol && context.Compilation?.IsSymbolAccessibleWithin(read, context.Type) == true;
    }

    private static bool IsInGeneric(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (type.Arity > 0)
                return true;
        }
        return false;
    }

    // [field: Transient] on an auto-property.
    private static bool HasTransientField(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .Any(f => property.SameAs(f.AssociatedSymbol) && f.Has(KnownNames.Transient));

    private static ShapeKind? CollectionKind(INamedTypeSymbol type) => type.Name switch
    {
        "List" when type.Is(KnownNames.List) => ShapeKind.List,
        "Queue" when type.Is(KnownNames.Queue) => ShapeKind.Queue,
        "Dictionary" when type.Is(KnownNames.Dictionary) => ShapeKind.Dictionary,
        "HashSet" when type.Is(KnownNames.HashSet) => ShapeKind.HashSet,
        "ImmutableArray" when type.Is(KnownNames.ImmutableArray) => ShapeKind.ImmutableArray,
        "ImmutableList" when type.Is(KnownNames.ImmutableList) => ShapeKind.ImmutableList,
        "ImmutableDictionary" when type.Is(KnownNames.ImmutableDictionary) => ShapeKind.ImmutableDictionary,
        "ImmutableHashSet" when type.Is(KnownNames.ImmutableHashSet) => ShapeKind.ImmutableHashSet,
        _ => null,
    };

    private static Shape NewShape(ShapeKind kind, ITypeSymbol type, bool isNullable, bool isImmutable) =>
        new() { Kind = kind, Type = TypeRefs.From(type), IsNullable = isNullable, IsImmutable = isImmutable };

    private T? Refuse<T>(FieldPlace place, ITypeSymbol type, string advice)
        where T : class => Refuse<T>(place, TypeRefs.Short(type), advice);

    private T? Refuse<T>(FieldPlace place, string type, string advice)
        where T : class
    {
        context.Report(rule ?? DefinitionRules.UnsupportedField, place.Location, place.Path, type, TypeRefs.Short(context.Type), advice);
        return null;
    }
}
