using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>
/// Runs rounds for <see cref="HybridSchedule"/>. The coordinator opens stage after stage and holds the sync points; agents that wait for nothing go
/// through a stage together, in ranges; one that was late goes through what has opened meanwhile by itself and then joins the others again.
/// </summary>
/// <remarks>
/// The lock protects where agents stand and which stages are open, too. An agent is taken through its stages by one thread at a time, the one that
/// set its <c>Busy</c>; its late steps end on any thread.
/// </remarks>
internal sealed class HybridRun : LiveRounds<HybridRound>, ICompletion
{
    private readonly HybridTrack[] tracks;
    private readonly HybridCohort cohort;

    public HybridRun(Execution execution)
        : base(execution, Granularity.Fused)
    {
        var overlaps = execution.Plan.FusedSteps.Any(step => step.IsLate);
        tracks = [.. execution.Plan.Agents.Select((_, type) => new HybridTrack(execution.Plan, type, overlaps))];
        cohort = new HybridCohort(this, execution.Team);
    }

    // ---- coordinator ----

    protected override void Begin() => FitAll(0);

    protected override void Restart()
    {
        foreach (var track in tracks)
            track.Restart(Execution.CountOf(track.Type), 0);
    }

    protected override HybridRound Create() => new(Execution, tracks);

    protected override HybridRound? Open(int index)
    {
        FitAll(index);
        lock (Gate)
            return Live.TryGetValue(index, out var begun) ? begun : Execution.IsStopping ? null : Prepare(index);
    }

    private void FitAll(int index)
    {
        foreach (var track in tracks)
        {
            if (Execution.CountOf(track.Type) != track.Agents)
                Fit(track, index);
        }
    }

    /// <summary>All agents of a type stand before a round, and not as many as before.</summary>
    private void Fit(HybridTrack track, int index)
    {
        // Who has taken an agent to the end of the round before may not have let it go yet.
        SpinWait.SpinUntil(() =>
        {
            lock (Gate)
                return !Array.Exists(track.Busy, isBusy => isBusy);
        });
        lock (Gate)
        {
            var agents = Execution.CountOf(track.Type);
            // Agents of other types may have begun this round and more; of this type nobody has.
            foreach (var begun in Live.Values.Where(begun => begun.Index >= index))
                begun.Fit(track, agents);
            track.Restart(agents, index);
        }
    }

    protected override void OpenStage(HybridRound round, int stage)
    {
        foreach (var track in tracks)
        {
            int count;
            lock (Gate)
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

    // ---- whoever takes agents through a stage ----

    /// <summary>Takes neighbours through one stage: what begins with it, and what waited only for it.</summary>
    public void Move(HybridRound round, HybridTrack track, int stage, int first, int count)
    {
        foreach (var step in track.Begun[stage])
        {
            if (!step.IsAsync)
            {
                Execution.Run(round.Frame, step, first, count);
                continue;
            }
            for (var agent = first; agent < first + count; agent++)
            {
                if (Execution.Start(round.Frame, step, agent, this))
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
        lock (Gate)
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
            lock (Gate)
            {
                if (!MayMove(track, agent))
                {
                    track.Busy[agent] = false;
                    return;
                }
                round = Live[track.RoundOf[agent]];
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
        if (Live.TryGetValue(index, out var round))
            return stage <= Math.Min(round.OpenStage, track.LastStage);
        // Its next round may begin with what needs no world, unless nobody is to begin another.
        if (stage > 0 || !MayPrepare(index))
            return false;
        Prepare(index);
        return true;
    }

    // ---- whoever ends a late step ----

    void ICompletion.Completed(RoundFrame frame, PlanStep step, int agent) => Ended((HybridRound)frame.Tag!, tracks[step.Agent], step, agent);

    private void Ended(HybridRound round, HybridTrack track, PlanStep step, int agent)
    {
        foreach (var follower in track.Followers[step.Id])
            Release(round, track, follower, agent);
        if (step.AwaitedBy <= EndGate)
            round.Gates[step.AwaitedBy].Signal();
        EndIfLast(round, track, agent);
    }

    private void Release(HybridRound round, HybridTrack track, PlanStep step, int agent)
    {
        if (!round.IsReady(step, agent))
            return;
        if (!step.IsAsync)
            Execution.Run(round.Frame, step, agent, 1);
        else if (!Execution.Start(round.Frame, step, agent, this))
            return;
        Ended(round, track, step, agent);
    }

    private void EndIfLast(HybridRound round, HybridTrack track, int agent)
    {
        if (!round.HasEnded(track, agent))
            return;
        bool drive;
        lock (Gate)
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
