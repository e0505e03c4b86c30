using MetaIsland.Model;

namespace MetaIsland.Generators.Emit;

/// <summary>
/// Writes a world's file: <c>View</c>, <c>Events</c>, <c>EventsLane</c>, <c>EventsCommit</c> and <c>IWorld</c>. A world with errors gets
/// its shell, so that what uses it binds and the errors shown are its own.
/// </summary>
internal static class WorldEmitter
{
    public static string Emit(WorldSpec world)
    {
        var writer = new SourceWriter();
        var members = new WorldMembers(world);
        writer.Header();
        using (writer.OpenType(world.Path, world.IsComplete ? $"{Names.IWorld}<{world.Path.FullName}>" : null))
        {
            Orders(writer, members);
            writer.Gap();
            new ViewEmitter(writer, members).Emit();
            writer.Gap();
            new EventsEmitter(writer, members).Emit();
            if (world.IsComplete)
            {
                writer.Gap();
                new CommitEmitter(writer, members).Emit();
                writer.Gap();
                Interface(writer, members);
                new KeyComparerEmitter(writer, world.State, members.Access).Emit();
            }
            members.Access.Emit(writer);
        }
        return writer.ToString();
    }

    private static void Orders(SourceWriter writer, WorldMembers members)
    {
        foreach (var (field, order) in members.Orders)
        {
            writer.Summary($"The keys of <c>{field.Name}</c> in order, kept until the next commit.");
            writer.Generated();
            writer.Line($"private {Names.KeyOrder}<{field.Shape.KeyShape().Declared()}> {order} = new();");
        }
    }

    private static void Interface(SourceWriter writer, WorldMembers members)
    {
        var contract = $"{Names.IWorld}<{members.Name}>";
        new CopyEmitter(writer, members).Emit();

        var hash = new HashEmitter(writer, members.World.State, members.Access);
        writer.Gap();
        writer.Generated();
        using (writer.Block($"void {contract}.Hash({Names.StateHasher} hasher)"))
            hash.Fields(members.Owner, members.OrderOf);

        writer.Gap();
        CompareEmitter.Emit(writer, members);

        writer.Gap();
        writer.Generated();
        writer.Line($"{Names.EventLane} {contract}.CreateLane() => new EventsLane();");
        writer.Gap();
        writer.Generated();
        writer.Line($"{Names.WorldCommit}<{members.Name}> {contract}.CreateCommit() => new EventsCommit();");
        hash.Methods();
    }
}
