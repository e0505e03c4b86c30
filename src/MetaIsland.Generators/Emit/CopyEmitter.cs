using MetaIsland.Model;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes how a world is copied, as a whole or field by field: all fields at once, then what can change again by itself.</summary>
internal sealed class CopyEmitter(SourceWriter writer, WorldMembers members)
{
    private readonly string contract = $"{Names.IWorld}<{members.Name}>";

    public void Emit()
    {
        writer.Generated();
        writer.Line($"{members.Name} {contract}.Copy() => (({contract})this).Fork(ulong.MaxValue, out _);");
        Fork();
        Detach();
    }

    private void Fork()
    {
        writer.Gap();
        writer.Generated();
        using (writer.Block($"{members.Name} {contract}.Fork(ulong fields, out long bytes)"))
        {
            writer.Line($"var copy = ({members.Name})MemberwiseClone();");
            writer.Line($"bytes = (({contract})copy).Detach(fields);");
            foreach (var field in members.World.State.Fields.Where(field => Copied(field.Shape) is null))
            {
                using (writer.Nested($"if ((fields & {Mask(members.MaskOf(field))}) != 0)"))
                    writer.Line($"bytes += {SizeOf(field.Shape)};");
            }
            writer.Line("return copy;");
        }
    }

    private void Detach()
    {
        writer.Gap();
        writer.Generated();
        using (writer.Block($"long {contract}.Detach(ulong fields)"))
        {
            writer.Line("var bytes = 0L;");
            foreach (var field in members.World.State.Fields.Where(field => Copied(field.Shape) is not null))
            {
                var value = members.Access.Read(members.Owner, field, "this");
                var present = field.Shape.IsNullable ? "present" + Identifiers.Pascal(field.Name) : value;
                using (writer.Block($"if ((fields & {Mask(members.MaskOf(field))}) != 0{(field.Shape.IsNullable ? $" && {value} is {{ }} {present}" : "")})"))
                {
                    writer.Line($"bytes += {Size(field.Shape, present)};");
                    writer.Line($"{members.Access.Write(members.Owner, field, "this")} = {Copied(field.Shape)!(present)};");
                    if (members.OrderOf(field) is { } order)
                        writer.Line($"this.{order} = new();");
                }
            }
            writer.Line("return bytes;");
        }
    }

    /// <summary>Two fields of this shape could hold one and the same object that changes.</summary>
    public static bool CanBeShared(Shape shape) => Copied(shape) is not null;

    /// <summary>How a value is copied whose elements can be shared; null for what can be shared itself.</summary>
    private static Func<string, string>? Copied(Shape shape) => shape.Kind switch
    {
        ShapeKind.Array or ShapeKind.Grid => value => $"({shape.Type.Name}){value}.Clone()",
        ShapeKind.List or ShapeKind.Queue or ShapeKind.Dictionary or ShapeKind.HashSet => value => $"new {shape.Type.Name}({value})",
        _ => null,
    };

    /// <summary>How much memory the elements take.</summary>
    private static string Size(Shape shape, string value) => shape.Kind switch
    {
        ShapeKind.Array or ShapeKind.Grid => $"{value}.LongLength * {SizeOf(shape.Element!)}",
        ShapeKind.Dictionary => $"(long){value}.Count * ({SizeOf(shape.Key!)} + {SizeOf(shape.Element!)})",
        _ => $"(long){value}.Count * {SizeOf(shape.Element!)}",
    };

    private static string SizeOf(Shape shape) => $"{Names.Unsafe}.SizeOf<{shape.Declared()}>()";
}
