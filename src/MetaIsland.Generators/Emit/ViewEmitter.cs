using MetaIsland.Model;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes a world's <c>View</c>: a property for each field and the queries.</summary>
internal sealed class ViewEmitter(SourceWriter writer, WorldMembers members)
{
    public void Emit()
    {
        writer.Summary($"What nodes and sync points see of {See(members.Name)}: nothing in it can be written.");
        writer.Line("/// <remarks>A view ends with the node it was given to, and so does what it shows by reference.</remarks>");
        writer.Generated();
        using (writer.Block("public readonly struct View"))
        {
            writer.Lines($$"""
                private readonly {{members.Name}} world;

                /// <summary>Shows <paramref name="world"/>; for tests of single nodes.</summary>
                public View({{members.Name}} world) => this.world = world;
                """);
            var queries = members.World.Queries.Where(query => query.Visibility != Visibility.Hidden).ToArray();
            writer.Separated(ShownFields(queries), Property);
            writer.Separated(queries, Query);
        }
    }

    // Names that clash are an error; the view of such a world keeps the first, so that the compiler does not complain too.
    private IEnumerable<FieldSpec> ShownFields(QuerySpec[] queries)
    {
        var names = new HashSet<string>(queries.Select(query => query.Name), StringComparer.Ordinal) { "View" };
        return members.World.State.Fields.Where(field => field.Shape.Type.Visibility != Visibility.Hidden && names.Add(field.Property));
    }

    private void Property(FieldSpec field)
    {
        var (type, value) = Shown(field);
        writer.Summary($"The world's <c>{field.Name}</c>.");
        writer.Line($"{field.Shape.Type.Visibility.Keyword()} {type} {Escape(field.Property)} => {value};");
    }

    private void Query(QuerySpec query)
    {
        // A parameter may have the name of the field.
        var world = query.Arguments.Any(argument => argument.Split(' ').Last() == "world") ? "this.world" : "world";
        var call = $"{Escape(query.Name)}({string.Join(", ", query.Arguments)})";
        writer.Summary($"What <c>{query.Name}</c> of the world answers.");
        writer.Line(
            $"{query.Visibility.Keyword()} {query.ReturnType} {Escape(query.Name)}({string.Join(", ", query.Declarations)}) => {world}.{call};");
    }

    private (string Type, string Value) Shown(FieldSpec field)
    {
        var shape = field.Shape;
        var value = members.Access.Read(members.Owner, field, "world");
        var wrapper = shape.Kind switch
        {
            ShapeKind.Array => $"ReadOnlyArray<{shape.Element!.Declared()}>",
            ShapeKind.Grid => $"ReadOnlyGrid<{shape.Element!.Declared()}>",
            ShapeKind.List => $"ReadOnlyList<{shape.Element!.Declared()}>",
            ShapeKind.Queue => $"ReadOnlyQueue<{shape.Element!.Declared()}>",
            ShapeKind.HashSet => $"ReadOnlySet<{shape.Element!.Declared()}>",
            ShapeKind.Dictionary => $"ReadOnlyMap<{shape.Key!.Declared()}, {shape.Element!.Declared()}>",
            _ => null,
        };
        if (wrapper is null)
            return (shape.Declared(), value);

        var order = !shape.IsKeyed() ? ""
            : members.OrderOf(field) is { } name ? $", world.{name}"
            : $", new {Names.KeyOrder}<{shape.KeyShape().Declared()}>()";
        return ($"global::MetaIsland.{wrapper}", shape.IsNullable ? $"{value} is {{ }} present ? new(present{order}) : default" : $"new({value}{order})");
    }
}
