using MetaIsland.Model;

namespace MetaIsland.Generators.Emit;

/// <summary>What the parts of a world's file share: the names of generated members and the way to the fields.</summary>
internal sealed class WorldMembers
{
    private readonly Dictionary<FieldSpec, string> orders = [];
    private readonly Dictionary<ApplySpec, string> buffers = [];

    public WorldMembers(WorldSpec world)
    {
        World = world;
        Owner = FieldAccess.Owner.Of(world);
        Access = new FieldAccess(world.State);
        Events = world.Applies.Where(apply => apply.Event.Visibility != Visibility.Hidden).ToArray();

        var fields = new Identifiers(world.State.Fields.Select(field => field.Name));
        // A broken world gets no fields: a struct, say, could not give them values.
        if (world.IsComplete)
        {
            foreach (var field in world.State.Fields.Where(field => field.Shape.IsKeyed()))
                orders.Add(field, fields.Unique(Identifiers.Camel(field.Name) + "Order"));
        }

        var kinds = new Identifiers([]);
        foreach (var apply in Events)
            buffers[apply] = SourceWriterExtensions.Escape(kinds.Unique(Identifiers.Camel(apply.Event.Short)));
    }

    public WorldSpec World { get; }

    /// <summary>The world's own name, as its members write it.</summary>
    public string Name => World.Path.Name;

    public FieldAccess.Owner Owner { get; }

    public FieldAccess Access { get; }

    /// <summary>What is applied, in the order of the kinds of events: from 0 up.</summary>
    public IReadOnlyList<ApplySpec> Events { get; }

    /// <summary>The fields with a key order, and its name.</summary>
    public IEnumerable<(FieldSpec Field, string Order)> Orders => orders.Select(pair => (pair.Key, pair.Value));

    /// <summary>The name of the key order kept for a map or set, or null.</summary>
    public string? OrderOf(FieldSpec field) => orders.TryGetValue(field, out var order) ? order : null;

    /// <summary>The bit of a field in a set of fields.</summary>
    public ulong MaskOf(FieldSpec field) => StateSpec.MaskOf(World.State.Fields.ToList().IndexOf(field));

    /// <summary>The lane's buffer for an event.</summary>
    public string BufferOf(ApplySpec apply) => buffers[apply];
}
