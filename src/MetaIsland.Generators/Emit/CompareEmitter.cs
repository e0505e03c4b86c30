using MetaIsland.Model;
using static MetaIsland.Generators.Emit.SourceWriterExtensions;

namespace MetaIsland.Generators.Emit;

/// <summary>Writes how two versions of a world are compared.</summary>
internal static class CompareEmitter
{
    public static void Emit(SourceWriter writer, WorldMembers members)
    {
        writer.Generated();
        using (writer.Block($"void {Names.IWorld}<{members.Name}>.Compare({members.Name} after, {Names.WorldDiff} diff)"))
        {
            foreach (var field in members.World.State.Fields.Where(field => !field.IsTransient))
                writer.Line($"diff.{MethodOf(field.Shape)}({Literal(field.Property)}, {members.Access.Read(members.Owner, field, "this")}, {members.Access.Read(members.Owner, field, "after")});");
        }
    }

    private static string MethodOf(Shape shape) => shape.Kind switch
    {
        ShapeKind.Array => "Array",
        ShapeKind.Grid => "Grid",
        ShapeKind.List => "List",
        ShapeKind.Queue => "Queue",
        ShapeKind.Dictionary => "Map",
        ShapeKind.HashSet => "Set",
        _ => "Value",
    };
}
