using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>
/// Runs rounds for schedules whose unit is a token, a step of one agent. Each waits for exactly what it needs (law 5), by counting; who brings a
/// count to zero makes the token ready. Where a ready token goes is up to the schedule: see <see cref="TokensRun"/> and <see cref="ActorsRun"/>.
/// </summary>
/// <remarks>
/// The lock decides which round an agent may begin, too. All else are counts that anybody counts down. After the last end of a round that an agent may signal, the round may be another.
/// </remarks>
internal abstract class TokenRun : LiveRounds<TokenRound>, ICompletion
{
    private const int AgentsAtATime = 256;

    private readonly TokenTrack[] tracks;

    protected TokenRun(Execution execution)
        : base(execution, Granularity.Node)
    {
        tracks = [.. execution.Plan.Agents.Select((_, type) => new TokenTrack(execution.Plan, type))];
        Team = new StealingTeam(execution.Workers, execution.Clock);
    }

    protected StealingTeam Team { get; }

    // ---- coordinator ----

    protected override void Begin() => Team.Context = Execution.Context;

    protected override void Restart()
    {
        foreach (var track in tracks)
            Fit(track, CountOf(track), 0);
    }

    protected override TokenRound Create() => new(this, Execution, tracks);

    protected override TokenRound? Open(int index)
    {
        lock (Gate)
        {
            foreach (var track in tracks)
            {
                if (CountOf(track) != track.Agents)
                    Fit(track, CountOf(track), index);
            }
            if (!Live.TryGetValue(index, out var round) && !Execution.IsStopping)
                round = Prepare(index);
            round?.IsOpen = true;
            return round;
        }
    }

    protected override void OpenStage(TokenRound round, int stage)
    {
        if (stage > 0)
        {
            foreach (var opening in round.Openings[stage])
                Share(opening, opening.Agents);
            return;
        }
        foreach (var beginning in round.Beginnings)
        {
            round.AgentsEnded.Add(Pieces(beginning.Agents));
            Share(beginning, beginning.Agents);
        }
    }

    /// <summary>How many agents of a type take part; nobody where there is nothing to do.</summary>
    private int CountOf(TokenTrack track) => track.Steps.Length > 0 ? Execution.CountOf(track.Type) : 0;

    /// <summary>All agents of a type stand before a round, and not as many as before.</summary>
    private void Fit(TokenTrack track, int agents, int index)
    {
        // Agents of other types may have begun this round and more; of this type nobody has.
        foreach (var begun in Live.Values.Where(begun => begun.Index >= index))
            begun.Fit(track, agents);
        track.Restart(agents, index);
        Fit(track.Type, agents);
    }

    private static int Pieces(int agents) => (agents + AgentsAtATime - 1) / AgentsAtATime;

    private void Share(IWork work, int agents)
    {
        for (var first = 0; first < agents; first += AgentsAtATime)
            Team.Push(new Work(work, first, Math.Min(AgentsAtATime, agents - first)));
    }

    // ---- whoever has a token ----

    /// <summary>All that a step of an agent waited for is there: takes it to where it is processed.</summary>
    protected abstract void Ready(TokenStep step, int agent);

    /// <summary>So many agents of a type there are; none of them has anything to do at the moment.</summary>
    protected abstract void Fit(int type, int agents);

    /// <summary>A step that went on has ended.</summary>
    protected abstract void Completed(TokenStep step, int agent);

    void ICompletion.Completed(RoundFrame frame, PlanStep step, int agent) => Completed(((TokenRound)frame.Tag!).StepOf(step), agent);

    /// <summary>Runs the step, or starts it.</summary>
    public void Process(TokenStep step, int agent)
    {
        if (!step.Step.IsAsync)
            Execution.Run(step.Round.Frame, step.Step, agent, 1);
        else if (!Execution.Start(step.Round.Frame, step.Step, agent, this))
            return;
        End(step, agent);
    }

    /// <summary>One thing less that a step of an agent waits for.</summary>
    public void Release(TokenStep step, int agent)
    {
        if (step.IsReady(agent))
            Ready(step, agent);
    }

    /// <summary>Begins a round for an agent that has ended the one before.</summary>
    public void BeginRound(TokenRound round, TokenTrack track, int agent)
    {
        track.Before[agent] = -1;
        foreach (var step in track.Steps)
            Release(round.StepOf(step), agent);
    }

    /// <summary>What follows from the end of a step.</summary>
    protected void End(TokenStep step, int agent)
    {
        var round = step.Round;
        foreach (var follower in step.Followers)
            Release(follower, agent);
        round.EndStep(step.Step);
        var track = tracks[step.Step.Agent];
        if (!round.HasEnded(track.Type, agent))
            return;
        TokenRound? next;
        lock (Gate)
        {
            next = Next(round.Index + 1, track);
            if (next is null)
                track.Before[agent] = round.Index + 1;
        }
        round.EndAgent();
        if (next is not null)
            BeginRound(next, track, agent);
    }

    /// <summary>The round an agent may go on with; null if it has to wait for the coordinator.</summary>
    private TokenRound? Next(int index, TokenTrack track)
    {
        // Before the coordinator has come to a round, only those begin it who have something to do there.
        if (Live.TryGetValue(index, out var round))
            return round.IsOpen || track.BeginsEarly ? round : null;
        // Its next round may begin with what needs no world, unless nobody is to begin another.
        return track.BeginsEarly && MayPrepare(index) ? Prepare(index) : null;
    }
}
