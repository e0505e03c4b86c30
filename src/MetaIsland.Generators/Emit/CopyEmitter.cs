using MetaIsland.Model;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes how a world is copied: all fields at once, then what can change again by itself.</summary>
internal sealed class CopyEmitter(SourceWriter writer, WorldMembers members)
{
    public void Emit()
    {
        var world = members.Name;
        var mutable = members.World.State.Fields.Where(field => Copied(field.Shape) is not null).ToArray();
        writer.Generated();
        var header = $"{world} {Names.IWorld}<{world}>.Copy()";
        if (mutable.Length == 0)
        {
            writer.Line($"{header} => ({world})MemberwiseClone();");
            return;
        }
        using (writer.Block(header))
        {
            writer.Line($"var copy = ({world})MemberwiseClone();");
            foreach (var field in mutable)
                writer.Line($"{members.Access.Write(members.Owner, field, "copy")} = {Copy(field)};");
            foreach (var (_, order) in members.Orders)
                writer.Line($"copy.{order} = new();");
            writer.Line("return copy;");
        }
    }

    private string Copy(FieldSpec field)
    {
        var value = members.Access.Read(members.Owner, field, "this");
        var copied = Copied(field.Shape)!;
        return field.Shape.IsNullable ? $"{value} is {{ }} {Present(field)} ? {copied(Present(field))} : null" : copied(value);
    }

    /// <summary>How a value is copied whose elements can be shared; null for what can be shared itself.</summary>
    private static Func<string, string>? Copied(Shape shape) => shape.Kind switch
    {
        ShapeKind.Array or ShapeKind.Grid => value => $"({shape.Type.Name}){value}.Clone()",
        ShapeKind.List or ShapeKind.Queue or ShapeKind.Dictionary or ShapeKind.HashSet => value => $"new {shape.Type.Name}({value})",
        _ => null,
    };

    private static string Present(FieldSpec field) => "present" + Identifiers.Pascal(field.Name);
}
