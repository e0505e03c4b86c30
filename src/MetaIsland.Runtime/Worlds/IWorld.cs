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

    /// <summary>Adds the whole state, transient fields left out.</summary>
    void Hash(State.StateHasher hasher);

    /// <summary>Says where a later version differs, transient fields left out.</summary>
    void Compare(TSelf after, Logging.WorldDiff diff);

    /// <summary>An empty lane for this world's events.</summary>
    Events.EventLane CreateLane();

    /// <summary>What applies events to worlds of this type.</summary>
    Events.WorldCommit<TSelf> CreateCommit();
}
