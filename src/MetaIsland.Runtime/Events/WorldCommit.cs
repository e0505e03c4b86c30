using System.ComponentModel;

namespace MetaIsland.Events;

/// <summary>Applies events to a world: the only code that calls its <c>[Apply]</c> methods. Generated per world.</summary>
/// <typeparam name="TWorld">The world.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WorldCommit<TWorld>
    where TWorld : class
{
    /// <summary>Events applied in this commit.</summary>
    public int Applied { get; protected set; }

    /// <summary>Events whose <c>[Apply]</c> returned false and events that lost their contest.</summary>
    public int Rejected { get; protected set; }

    /// <summary>Keys that more than one event wanted.</summary>
    public int Contests { get; protected set; }

    /// <summary>
    /// Starts a commit into a world that is ready to be written: forgets the counts and contests of the one before and what the world cached of the
    /// order of the maps that will be written.
    /// </summary>
    /// <param name="world">The world.</param>
    /// <param name="writes">The fields that will be written: <see cref="EventLane.Writes"/> of all lanes.</param>
    public virtual void Begin(TWorld world, ulong writes)
    {
        Applied = 0;
        Rejected = 0;
        Contests = 0;
    }

    /// <summary>Takes the next <paramref name="count"/> events of <paramref name="lane"/> and applies them in their order.</summary>
    public abstract void Apply(TWorld world, EventLane lane, int count);

    /// <summary>The event last taken from <paramref name="lane"/>, for the message of a commit that threw.</summary>
    public abstract object Last(EventLane lane);
}
