using System.ComponentModel;

namespace MetaIsland.Versions;

/// <summary>What generated code gives the runtime of a world. Written by the generator, explicitly; nobody else calls it.</summary>
/// <typeparam name="TSelf">The world.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IWorld<TSelf>
    where TSelf : class, IWorld<TSelf>
{
    /// <summary>A world with the same state that shares nothing mutable with this one and has the same future.</summary>
    TSelf Copy();

    /// <summary>
    /// A world with the same state that shares with this one what can change of all fields but these, so that only these may be written in it. What is
    /// kept of a map's order goes with the map.
    /// </summary>
    /// <param name="fields">A bit a field, in the order of the generated code; the last stands for all from the 64th on.</param>
    /// <param name="bytes">The size of these fields: of their elements for those that have any.</param>
    TSelf Fork(ulong fields, out long bytes);

    /// <summary>Gives this world copies of its own of what it shares with others in these fields.</summary>
    /// <param name="fields">As in <see cref="Fork"/>.</param>
    /// <returns>The size of the elements copied.</returns>
    long Detach(ulong fields);

    /// <summary>Adds the whole state, transient fields left out.</summary>
    void Hash(State.StateHasher hasher);

    /// <summary>Says where a later version differs, transient fields left out.</summary>
    void Compare(TSelf after, Logging.WorldDiff diff);

    /// <summary>An empty lane for this world's events.</summary>
    Events.EventLane CreateLane();

    /// <summary>What applies events to worlds of this type.</summary>
    Events.WorldCommit<TSelf> CreateCommit();
}
