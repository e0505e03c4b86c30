using MetaIsland.Meetings;

namespace MetaIsland;

/// <summary>Records what comes of a run on one tape and plays another, if there is one to replay (law 9).</summary>
internal sealed class TapeDeck(Plan plan, Tape? replay, ulong seed)
{
    private const int Closes = -2;
    private const int Carries = -3;

    /// <summary>What this run recorded; a replay records again what it read.</summary>
    public Tape Recorded { get; } = new() { Seed = seed };

    /// <summary>No service is called and nothing is waited for.</summary>
    public bool IsReplay => replay is not null;

    /// <summary>True if an outcome was recorded; throws what the node threw then.</summary>
    /// <param name="round">The round.</param>
    /// <param name="agent">The agent's id, or -1 for a sync point.</param>
    /// <param name="node">Rank of the node or sync point.</param>
    /// <param name="call">Which of its runs; see <see cref="TapeKey.Call"/>.</param>
    /// <param name="value">What it returned.</param>
    /// <exception cref="RecordedFailureException">It failed when it was recorded.</exception>
    /// <exception cref="InvalidOperationException">There is no such outcome on the tape.</exception>
    public bool TryReplay<T>(int round, int agent, int node, int call, out T value)
    {
        value = default!;
        if (replay is null)
            return false;
        var key = new TapeKey(round, agent, plan.Nodes[node].Name, call);
        var outcome = Find(key, $"has no outcome of {key.Node}{(agent < 0 ? "" : $" of agent {agent}")}");
        if (outcome.Failure is not null)
            throw new RecordedFailureException(outcome.Failure);
        Recorded.Record(key, outcome);
        value = (T)outcome.Value!;
        return true;
    }

    public void Record<T>(int round, int agent, int node, int call, T value) =>
        Recorded.Record(new TapeKey(round, agent, plan.Nodes[node].Name, call), new TapeOutcome(value, Failure: null));

    /// <summary>Puts on the tape who was in when a sync point closed.</summary>
    public void RecordClose(int round, int syncPoint, int group, CloseRecord close) =>
        Recorded.Record(new TapeKey(round, Closes, plan.Nodes[syncPoint].Name, group), new TapeOutcome(close, Failure: null));

    /// <summary>Who was in when a sync point closed, as it was recorded.</summary>
    /// <exception cref="InvalidOperationException">There is no such close on the tape.</exception>
    public CloseRecord ReplayClose(int round, int syncPoint, int group)
    {
        var key = new TapeKey(round, Closes, plan.Nodes[syncPoint].Name, group);
        return (CloseRecord)Find(key, $"has no close of {key.Node}").Value!;
    }

    /// <summary>Puts on the tape which late values were carried at the end of a round.</summary>
    public void RecordCarried(int round, int syncPoint, int place, object values) =>
        Recorded.Record(new TapeKey(round, Carries, plan.Nodes[syncPoint].Name, place), new TapeOutcome(values, Failure: null));

    /// <summary>Which late values were carried at the end of a round, as it was recorded.</summary>
    /// <exception cref="InvalidOperationException">There is nothing of it on the tape.</exception>
    public object ReplayCarried(int round, int syncPoint, int place)
    {
        var key = new TapeKey(round, Carries, plan.Nodes[syncPoint].Name, place);
        var outcome = Find(key, $"does not say which late values of {key.Node} were carried");
        Recorded.Record(key, outcome);
        return outcome.Value!;
    }

    /// <summary>Records that a node threw, if it is one whose outcome is recorded.</summary>
    public void RecordFailure(int round, int agent, int node, Exception e, int call = 0)
    {
        if (!plan.Nodes[node].IsRecorded)
            return;
        var failure = e is RecordedFailureException ? e.Message : $"{e.GetType().Name}: {e.Message}";
        Recorded.Record(new TapeKey(round, plan.Nodes[node].IsSyncPoint ? -1 : agent, plan.Nodes[node].Name, call), new TapeOutcome(Value: null, failure));
    }

    private TapeOutcome Find(TapeKey key, string lack) => replay!.TryGet(key, out var outcome)
        ? outcome
        : throw new InvalidOperationException($"The tape {lack} in round {key.Round}: it was recorded in a shorter run, or by another program.");
}
