using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>
/// Runs rounds for <see cref="HybridSchedule"/>. The coordinator opens stage after stage and holds the sync points; agents that wait for nothing go
/// through a stage together, in ranges; one that was late goes through what has opened meanwhile by itself and then joins the others again.
/// </summary>
/// <remarks>
/// One lock, <c>gate</c>, protects where agents stand and which rounds and stages are open; no node runs under it. An agent is taken through
/// its stages by one thread at a time, the one that set its <c>Busy</c>; its late steps end on any thread.
/// </remarks>
internal sealed class HybridRun : ICompletion
{
    private const int MostSlotsAhead = 1_000_000;

    private readonly object gate = new();
    private readonly Execution execution;
    private readonly int endGate;           // the gate of the commit at the round's end
    private readonly int mostAhead;         // rounds that may be live beside the oldest
    private readonly HybridTrack[] tracks;
    private readonly HybridCohort cohort;
    private readonly Dictionary<int, HybridRound> live = [];    // protected by gate
    private readonly Stack<HybridRound> free = new();           // protected by gate
    private int rounds;                                         // asked for; protected by gate
    private int oldest;                                         // first round not retired; written by the coordinator under gate

    public HybridRun(Execution execution)
    {
        this.execution = execution;
        endGate = execution.Plan.SyncPoints.Count;
        var overlaps = execution.Plan.FusedSteps.Any(step => step.IsLate);
        tracks = [.. execution.Plan.Agents.Select((_, type) => new HybridTrack(execution.Plan, type, overlaps))];
        mostAhead = RoundsAhead(execution);
        cohort = new HybridCohort(this, execution.Team);
    }

    /// <summary>
    /// How many rounds may be live beside the oldest. A round that is live costs slots for all agents, so many agents may be fewer rounds ahead of a
    /// slow one (docs/decisions/0002); none where rounds must not overlap.
    /// </summary>
    public static int RoundsAhead(Execution execution)
    {
        var agents = Enumerable.Range(0, execution.Plan.Agents.Count).Sum(execution.CountOf);
        return execution.Plan.RoundsOverlap ? Math.Clamp(MostSlotsAhead / Math.Max(1, agents), 8, 1024) : 0;
    }

    // ---- coordinator ----

    /// <summary>Runs rounds; used again for the next ones.</summary>
    public async Task RunAsync(int rounds)
    {
        FitAll(0);
        // Under the lock: somebody who ended an agent's last round a moment ago may still be looking for the next.
        lock (gate)
        {
            this.rounds = rounds;
            oldest = 0;
            foreach (var track in tracks)
                track.Restart(execution.CountOf(track.Type), 0);
        }
        for (var index = 0; index < rounds && Open(index) is { } round; index++)
        {
            OpenStage(round, 0);
            execution.OpenWorld(round.Frame);
            OpenStage(round, 1);
            for (var syncPoint = 0; syncPoint < endGate; syncPoint++)
            {
                if (!execution.Plan.SyncPoints[syncPoint].IsMetTogether)
                    continue;
                await round.Gates[syncPoint].WaitAsync().ConfigureAwait(false);
                await execution.MeetAsync(round.Frame, syncPoint).ConfigureAwait(false);
                OpenStage(round, syncPoint + 2);
            }
            await round.Gates[endGate].WaitAsync().ConfigureAwait(false);
            execution.EndRound(round.Frame);
            await round.FirstEnded.WaitAsync().ConfigureAwait(false);
            // Births and deaths come when all have ended the round. Only agents of other types may have begun the next by then.
            var endsForAll = execution.ChangesPopulation(round.Frame);
            while (oldest <= index && Live(oldest) is { } ended && (ended.AgentsEnded.IsDone || endsForAll || index - oldest >= mostAhead))
            {
                await ended.AgentsEnded.WaitAsync().ConfigureAwait(false);
                Retire(ended);
            }
        }
        while (Live(oldest) is { } late)
        {
            await late.AgentsEnded.WaitAsync().ConfigureAwait(false);
            Retire(late);
        }
    }

    /// <summary>The round, which an agent may have begun already; null when no further round is to begin.</summary>
    private HybridRound? Open(int index)
    {
        FitAll(index);
        lock (gate)
            return live.TryGetValue(index, out var begun) ? begun : execution.IsStopping ? null : Prepare(index);
    }

    private void FitAll(int index)
    {
        foreach (var track in tracks)
        {
            if (execution.CountOf(track.Type) != track.Agents)
                Fit(track, index);
        }
    }

    /// <summary>All agents of a type stand before a round, and not as many as before.</summary>
    private void Fit(HybridTrack track, int index)
    {
        // Who has taken an agent to the end of the round before may not have let it go yet.
        SpinWait.SpinUntil(() =>
        {
            lock (gate)
                return !Array.Exists(track.Busy, isBusy => isBusy);
        });
        lock (gate)
        {
            var agents = execution.CountOf(track.Type);
            // Agents of other types may have begun this round and more; of this type nobody has.
            foreach (var begun in live.Values.Where(begun => begun.Index >= index))
                begun.Fit(track, agents);
            track.Restart(agents, index);
        }
    }

    private void OpenStage(HybridRound round, int stage)
    {
        foreach (var track in tracks)
        {
            int count;
            lock (gate)
            {
                round.OpenStage = Math.Max(round.OpenStage, stage);
                count = !track.HasSteps(stage) ? 0 : track.IsTracked ? Gather(round, track, stage) : track.Agents;
            }
            cohort.Move(round, track, stage, count);
        }
    }

    /// <summary>Those who stand before the stage and are not on their way go through it together.</summary>
    private static int Gather(HybridRound round, HybridTrack track, int stage)
    {
        var count = 0;
        for (var agent = 0; agent < track.Agents; agent++)
        {
            if (track.Busy[agent] || track.RoundOf[agent] != round.Index || track.NextStage(agent) != stage)
                continue;
            track.Busy[agent] = true;
            track.StageOf[agent] = stage + 1;
            track.Cohort[count++] = agent;
        }
        return count;
    }

    private void Retire(HybridRound round)
    {
        execution.Retire(round.Frame);
        lock (gate)
        {
            oldest++;
            live.Remove(round.Index);
            free.Push(round);
        }
    }

    private HybridRound? Live(int index)
    {
        lock (gate)
            return live.GetValueOrDefault(index);
    }

    // ---- whoever takes agents through a stage ----

    /// <summary>Takes neighbours through one stage: what begins with it, and what waited only for it.</summary>
    public void Move(HybridRound round, HybridTrack track, int stage, int first, int count)
    {
        foreach (var step in track.Begun[stage])
        {
            if (!step.IsAsync)
            {
                execution.Run(round.Frame, step, first, count);
                continue;
            }
            for (var agent = first; agent < first + count; agent++)
            {
                if (execution.Start(round.Frame, step, agent, this))
                    Ended(round, track, step, agent);
            }
        }
        foreach (var signalled in track.Signals[stage])
            round.Gates[signalled].Signal(count);
        foreach (var step in track.Waiting[stage])
        {
            for (var agent = first; agent < first + count; agent++)
                Release(round, track, step, agent);
        }
        if (stage < track.LastStage || !track.IsTracked)
            return;
        for (var agent = first; agent < first + count; agent++)
            EndIfLast(round, track, agent);
    }

    /// <summary>Lets agents of a cohort go: the few for whom more is open already go on by themselves.</summary>
    public void LetGo(HybridTrack track, int first, int count)
    {
        List<int>? onward = null;
        lock (gate)
        {
            for (var i = first; i < first + count; i++)
            {
                var agent = track.Cohort[i];
                if (MayMove(track, agent))
                    (onward ??= []).Add(agent);
                else
                    track.Busy[agent] = false;
            }
        }
        if (onward is null)
            return;
        foreach (var agent in onward)
            Drive(track, agent);
    }

    /// <summary>Takes one agent, which is busy with us, through all that is open to it.</summary>
    private void Drive(HybridTrack track, int agent)
    {
        while (true)
        {
            HybridRound round;
            int stage;
            lock (gate)
            {
                if (!MayMove(track, agent))
                {
                    track.Busy[agent] = false;
                    return;
                }
                round = live[track.RoundOf[agent]];
                stage = track.NextStage(agent);
                track.StageOf[agent] = stage + 1;
            }
            Move(round, track, stage, agent, 1);
        }
    }

    private bool MayMove(HybridTrack track, int agent)
    {
        var index = track.RoundOf[agent];
        var stage = track.NextStage(agent);
        if (live.TryGetValue(index, out var round))
            return stage <= Math.Min(round.OpenStage, track.LastStage);
        // Its next round may begin with what needs no world, unless nobody is to begin another.
        if (index >= rounds || index - oldest >= mostAhead || stage > 0 || execution.IsStopping)
            return false;
        Prepare(index);
        return true;
    }

    private HybridRound Prepare(int index)
    {
        if (!free.TryPop(out var round))
            round = new HybridRound(execution, tracks);
        round.Begin(index, execution.PrepareRound(Granularity.Fused));
        live.Add(index, round);
        return round;
    }

    // ---- whoever ends a late step ----

    void ICompletion.Completed(RoundFrame frame, PlanStep step, int agent) => Ended((HybridRound)frame.Tag!, tracks[step.Agent], step, agent);

    private void Ended(HybridRound round, HybridTrack track, PlanStep step, int agent)
    {
        foreach (var follower in track.Followers[step.Id])
            Release(round, track, follower, agent);
        if (step.AwaitedBy <= endGate)
            round.Gates[step.AwaitedBy].Signal();
        EndIfLast(round, track, agent);
    }

    private void Release(HybridRound round, HybridTrack track, PlanStep step, int agent)
    {
        if (!round.IsReady(step, agent))
            return;
        if (!step.IsAsync)
            execution.Run(round.Frame, step, agent, 1);
        else if (!execution.Start(round.Frame, step, agent, this))
            return;
        Ended(round, track, step, agent);
    }

    private void EndIfLast(HybridRound round, HybridTrack track, int agent)
    {
        if (!round.HasEnded(track, agent))
            return;
        bool drive;
        lock (gate)
        {
            track.RoundOf[agent]++;
            track.StageOf[agent] = 0;
            drive = !track.Busy[agent] && MayMove(track, agent);
            track.Busy[agent] |= drive;
        }
        round.EndAgent();
        if (drive)
            Drive(track, agent);
    }
}
