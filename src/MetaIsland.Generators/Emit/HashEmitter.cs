using MetaIsland.Model;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes the statements that feed state to a hasher, in the order of the spec, and one method for each composite type on the way.
/// </summary>
internal sealed class HashEmitter(SourceWriter writer, StateSpec state, FieldAccess access)
{
    private readonly Identifiers identifiers = new(state.Fields.Select(field => field.Name));
    private readonly Dictionary<string, string> methods = new(StringComparer.Ordinal);
    private readonly Queue<CompositeSpec> pending = [];

    // A pattern variable lives in the whole block around its "if", so each of a method gets its own name.
    private int patterns;

    /// <summary>Writes the fields of <c>this</c>.</summary>
    /// <param name="owner">The world or agent.</param>
    /// <param name="order">The name of the key order that is kept for a map or set, or null.</param>
    public void Fields(FieldAccess.Owner owner, Func<FieldSpec, string?> order)
    {
        patterns = 0;
        foreach (var field in state.Fields.Where(field => IsHashed(owner, field)))
            Value(field.Shape, access.Read(owner, field, "this"), depth: 0, order(field));
    }

    /// <summary>Writes one value by itself.</summary>
    public void One(Shape shape, string value)
    {
        patterns = 0;
        Value(shape, value, depth: 0);
    }

    /// <summary>Writes the methods of the composite types met so far, and of those met on the way.</summary>
    public void Methods()
    {
        while (pending.Count > 0)
        {
            writer.Gap();
            Method(pending.Dequeue());
        }
    }

    private void Method(CompositeSpec composite)
    {
        patterns = 0;
        var type = composite.Type;
        var owner = FieldAccess.Owner.Of(composite);
        var parameter = type.IsValueType ? $"in {type.Name} value" : $"{type.Name}? value";
        writer.Generated();
        using (writer.Block($"private static void {methods[type.Key]}({Names.StateHasher} hasher, {parameter})"))
        {
            if (!type.IsValueType)
            {
                writer.Lines("""
                    hasher.AddPresence(value is not null);
                    if (value is null)
                        return;
                    """);
                if (composite.IsOpenClass)
                    writer.Line($"{Names.StateHasher}.RequireExact(value, typeof({type.Name}));");
            }
            foreach (var field in composite.Fields.Where(field => IsHashed(owner, field)))
                Value(field.Shape, access.Read(owner, field, "value"), depth: 0);
        }
    }

    private static bool IsHashed(FieldAccess.Owner owner, FieldSpec field) => !field.IsTransient && FieldAccess.CanRead(owner, field);

    private void Value(Shape shape, string value, int depth, string? order = null)
    {
        // Elements are met as null more often than annotations admit: new string[3] is full of them.
        var canBeNull = !shape.Type.IsValueType && (shape.IsNullable || depth > 0);
        switch (shape.Kind)
        {
            case ShapeKind.Scalar:
                writer.Line($"hasher.Add({value});");
                break;
            case ShapeKind.Enum:
                writer.Line($"hasher.Add(({shape.Element!.Type.Name}){value});");
                break;
            case ShapeKind.Composite:
                writer.Line($"{MethodOf(shape)}(hasher, {value});");
                break;
            case ShapeKind.Tuple:
                for (var i = 0; i < shape.Items.Count; i++)
                    Value(shape.Items[i], $"{value}.Item{i + 1}", depth);
                break;
            case ShapeKind.Nullable:
                writer.Line($"hasher.AddPresence({value}.HasValue);");
                Present(shape.Element!, value, depth, order);
                break;
            case var _ when canBeNull:
                writer.Line($"hasher.AddPresence({value} is not null);");
                Present(shape, value, depth, order);
                break;
            default:
                Collection(shape, value, depth, order);
                break;
        }
    }

    /// <summary>Hashes what is left once null has been excluded.</summary>
    private void Present(Shape shape, string value, int depth, string? order)
    {
        var present = Local("present", patterns++);
        var header = $"if ({value} is {{ }} {present})";
        using (shape.HashesInOneStatement() ? writer.Nested(header) : writer.Block(header))
        {
            if (shape.Type.IsValueType)
                Value(shape, present, depth + 1, order);
            else
                Collection(shape, present, depth + 1, order);
        }
    }

    private void Collection(Shape shape, string value, int depth, string? order)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Array when shape.IsBlock():
                writer.Line($"hasher.AddSpan<{shape.Element!.Type.Name}>({value});");
                break;
            case ShapeKind.List when shape.IsBlock():
                writer.Line($"hasher.AddSpan<{shape.Element!.Type.Name}>({Names.CollectionsMarshal}.AsSpan({value}));");
                break;
            case ShapeKind.ImmutableArray when shape.IsBlock():
                writer.Line($"hasher.AddSpan({value}.AsSpan());");
                break;
            case ShapeKind.Grid:
                writer.Line($"hasher.AddCount({value}.GetLength(0));");
                writer.Line($"hasher.AddCount({value}.GetLength(1));");
                Each(shape.Element!, value, depth);
                break;
            case ShapeKind.Array:
                writer.Line($"hasher.AddCount({value}.Length);");
                Each(shape.Element!, value, depth);
                break;
            case ShapeKind.ImmutableArray:
                writer.Line($"hasher.AddPresence(!{value}.IsDefault);");
                using (writer.Block($"if (!{value}.IsDefault)"))
                {
                    writer.Line($"hasher.AddCount({value}.Length);");
                    Each(shape.Element!, value, depth);
                }
                break;
            case ShapeKind.Dictionary or ShapeKind.ImmutableDictionary:
                writer.Line($"hasher.AddCount({value}.Count);");
                Map(shape, value, depth, order);
                break;
            case ShapeKind.HashSet or ShapeKind.ImmutableHashSet:
                writer.Line($"hasher.AddCount({value}.Count);");
                Each(shape.Element!, Ordered(shape, value, order), depth);
                break;
            default:
                writer.Line($"hasher.AddCount({value}.Count);");
                Each(shape.Element!, value, depth);
                break;
        }
    }

    private void Each(Shape element, string items, int depth)
    {
        var item = Local("item", depth);
        var header = $"foreach (var {item} in {items})";
        using (element.HashesInOneStatement() && !element.IsBlock() ? writer.Nested(header) : writer.Block(header))
            Value(element, item, depth + 1);
    }

    private void Map(Shape shape, string value, int depth, string? order)
    {
        var key = Local("key", depth);
        var item = Local("item", depth);
        // A kept order has the keys alone; elsewhere the pairs are put in order.
        var hasPairs = order is null && shape.Kind == ShapeKind.Dictionary;
        using (writer.Block($"foreach (var {(hasPairs ? $"({key}, {item})" : key)} in {Ordered(shape, value, order)})"))
        {
            Value(shape.Key!, key, depth + 1);
            Value(shape.Element!, hasPairs ? item : $"{value}[{key}]", depth + 1);
        }
    }

    private static string Ordered(Shape shape, string value, string? order) => shape.Kind switch
    {
        ShapeKind.ImmutableDictionary => $"{Sorted(shape, $"{value}.Keys")}",
        ShapeKind.ImmutableHashSet => Sorted(shape, value),
        _ when order is not null => $"{order}.Of({value})",
        _ => $"{Names.InKeyOrder}({value})",
    };

    private static string Sorted(Shape shape, string keys) =>
        $"global::System.Linq.Enumerable.Order({keys}, {Names.KeyComparer}<{shape.KeyShape().Declared()}>.Default)";

    private string MethodOf(Shape shape)
    {
        if (!methods.TryGetValue(shape.Type.Key, out var method))
        {
            method = identifiers.Unique("Hash" + Identifiers.Pascal(shape.Type.Short));
            methods.Add(shape.Type.Key, method);
            pending.Enqueue(state.Composites.First(composite => composite.Type.Key == shape.Type.Key));
        }
        return method;
    }

    private static string Local(string name, int depth) => depth == 0 ? name : name + (depth + 1);
}
