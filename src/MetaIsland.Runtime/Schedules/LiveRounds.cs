using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>
/// The coordinator of schedules whose agents may be in different rounds: opens stage after stage, holds the sync points, ends rounds, and takes them
/// back when the last agent has ended them. What an agent does in between is the schedule's.
/// </summary>
/// <remarks>
/// One lock, <see cref="Gate"/>, protects which rounds are live; a schedule protects by it where its agents stand. No node runs under it.
/// </remarks>
/// <typeparam name="TRound">A round as the schedule runs it.</typeparam>
internal abstract class LiveRounds<TRound>
    where TRound : LiveRound
{
    private const int MostSlotsAhead = 1_000_000;

    private readonly Granularity granularity;
    private readonly int mostAhead;                         // rounds that may be live beside the oldest
    private readonly Stack<TRound> free = new();            // protected by Gate
    private int rounds;                                     // asked for; protected by Gate
    private int oldest;                                     // first round not retired; written by the coordinator under Gate

    protected LiveRounds(Execution execution, Granularity granularity)
    {
        Execution = execution;
        EndGate = execution.Plan.SyncPoints.Count;
        this.granularity = granularity;
        // A round that is live costs slots for all agents, so many agents may be fewer rounds ahead of a slow one (docs/decisions/0002); none where
        // rounds must not overlap.
        var agents = Enumerable.Range(0, execution.Plan.Agents.Count).Sum(execution.CountOf);
        mostAhead = execution.Plan.RoundsOverlap ? Math.Clamp(MostSlotsAhead / Math.Max(1, agents), 8, 1024) : 0;
    }

    protected Execution Execution { get; }

    protected object Gate { get; } = new();

    /// <summary>The gate of the commit at the round's end.</summary>
    protected int EndGate { get; }

    /// <summary>Rounds that have been begun and not been retired. Protected by <see cref="Gate"/>.</summary>
    protected Dictionary<int, TRound> Live { get; } = [];

    /// <summary>Runs rounds; used again for the next ones.</summary>
    public async Task RunAsync(int rounds)
    {
        Begin();
        // Under the lock: somebody who ended an agent's last round a moment ago may still be looking for the next.
        lock (Gate)
        {
            this.rounds = rounds;
            oldest = 0;
            Restart();
        }
        for (var index = 0; index < rounds && Open(index) is { } round; index++)
        {
            OpenStage(round, 0);
            Execution.OpenWorld(round.Frame);
            OpenStage(round, 1);
            for (var syncPoint = 0; syncPoint < EndGate; syncPoint++)
            {
                if (!Execution.Plan.SyncPoints[syncPoint].IsMetTogether)
                    continue;
                await round.Gates[syncPoint].WaitAsync().ConfigureAwait(false);
                await Execution.MeetAsync(round.Frame, syncPoint).ConfigureAwait(false);
                OpenStage(round, syncPoint + 2);
            }
            await round.Gates[EndGate].WaitAsync().ConfigureAwait(false);
            Execution.EndRound(round.Frame);
            await round.FirstEnded.WaitAsync().ConfigureAwait(false);
            // Births and deaths come when all have ended the round. Only agents of other types may have begun the next by then.
            var endsForAll = Execution.ChangesPopulation(round.Frame);
            while (oldest <= index && Oldest() is { } ended && (ended.AgentsEnded.IsDone || endsForAll || index - oldest >= mostAhead))
                await RetireAsync(ended).ConfigureAwait(false);
        }
        while (Oldest() is { } late)
            await RetireAsync(late).ConfigureAwait(false);
    }

    /// <summary>A run begins, and no agent is on its way.</summary>
    protected abstract void Begin();

    /// <summary>All agents stand before the first round. Under <see cref="Gate"/>.</summary>
    protected abstract void Restart();

    /// <summary>The round, which an agent may have begun already; null when no further round is to begin.</summary>
    protected abstract TRound? Open(int index);

    /// <summary>Lets what waits for a stage begin.</summary>
    protected abstract void OpenStage(TRound round, int stage);

    protected abstract TRound Create();

    /// <summary>Whether an agent may begin a round that is not live yet: not where nobody is to begin another. Under <see cref="Gate"/>.</summary>
    protected bool MayPrepare(int index) => index < rounds && index - oldest < mostAhead && !Execution.IsStopping;

    /// <summary>Makes a round live. Under <see cref="Gate"/>.</summary>
    protected TRound Prepare(int index)
    {
        if (!free.TryPop(out var round))
            round = Create();
        round.Begin(index, Execution.PrepareRound(granularity));
        Live.Add(index, round);
        return round;
    }

    private TRound? Oldest()
    {
        lock (Gate)
            return Live.GetValueOrDefault(oldest);
    }

    private async ValueTask RetireAsync(TRound round)
    {
        await round.AgentsEnded.WaitAsync().ConfigureAwait(false);
        Execution.Retire(round.Frame);
        lock (Gate)
        {
            oldest++;
            Live.Remove(round.Index);
            free.Push(round);
        }
    }
}
