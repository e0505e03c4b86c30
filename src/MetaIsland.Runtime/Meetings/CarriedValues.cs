using System.ComponentModel;
using MetaIsland.Rounds;
using MetaIsland.State;

namespace MetaIsland.Meetings;

/// <summary>
/// Values that came after the close of a sync point and stand in for their agents in the next round's gather. What has come by the end of a
/// round is carried; what comes later is for the round after.
/// </summary>
/// <typeparam name="T">The values.</typeparam>
/// <remarks>
/// <c>came</c> is written by whoever ends a late node, under a lock on itself. What is carried changes at the end of a round and at the meeting,
/// which do not overlap; groups that meet at once take theirs under the lock.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CarriedValues<T> : ICarriedValues
{
    private readonly Dictionary<int, T> came = [];              // by agent id; protected by itself
    private readonly SortedDictionary<int, T> carried = [];     // by agent id; protected by came

    internal CarriedValues(int syncPoint, int place)
    {
        SyncPoint = syncPoint;
        Place = place;
    }

    /// <summary>Rank of the sync point.</summary>
    public int SyncPoint { get; }

    /// <summary>Which of its parameters.</summary>
    public int Place { get; }

    /// <summary>A late value has come; of several of one agent the last counts.</summary>
    public void Offer(AsyncRun run, T value)
    {
        ArgumentNullException.ThrowIfNull(run);
        lock (came)
            came[run.Id.Value] = value;
    }

    /// <summary>The value that stands in for an agent; false if there is none.</summary>
    public bool TryGet(AgentId agent, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        lock (came)
            return carried.TryGetValue(agent.Value, out value);
    }

    /// <summary>The members of a party have met: what stood in for them has been used, or something newer was in time.</summary>
    public void Clear(IEnumerable<AgentId> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        lock (came)
        {
            if (carried.Count == 0)
                return;
            foreach (var member in members)
                carried.Remove(member.Value);
        }
    }

    /// <summary>Adds what is carried: the count, then by agent its id and its value.</summary>
    public void Hash(StateHasher hasher, Action<T> add)
    {
        ArgumentNullException.ThrowIfNull(hasher);
        ArgumentNullException.ThrowIfNull(add);
        hasher.AddCount(carried.Count);
        foreach (var (agent, value) in carried)
        {
            hasher.Add(new AgentId(agent));
            add(value);
        }
    }

    object ICarriedValues.EndRound()
    {
        lock (came)
        {
            foreach (var (agent, value) in came)
                carried[agent] = value;
            came.Clear();
            return carried.Select(one => (one.Key, one.Value)).ToArray();
        }
    }

    void ICarriedValues.Replay(object recorded)
    {
        lock (came)
        {
            carried.Clear();
            foreach (var (agent, value) in ((int, T)[])recorded)
                carried[agent] = value;
        }
    }
}

internal interface ICarriedValues
{
    int SyncPoint { get; }

    int Place { get; }

    /// <summary>The round has ended for the world: what has come is carried. Returns what the tape gets.</summary>
    object EndRound();

    /// <summary>What is carried is what was carried then.</summary>
    void Replay(object recorded);
}
