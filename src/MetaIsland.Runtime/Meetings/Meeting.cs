using MetaIsland.Rounds;

namespace MetaIsland.Meetings;

/// <summary>
/// What happens at a sync point of one round that has to know who has come: all but a plain barrier. It lives with its frame and is used again.
/// </summary>
/// <remarks>
/// <c>Gate</c> protects who has come, who is out and what of those had ended, so that the close and the end of a node exclude each other: a late
/// result never lands. No user's code runs under it.
/// </remarks>
internal abstract class Meeting
{
    private readonly Attendance attendance;     // protected by Gate

    protected Meeting(Execution execution, RoundFrame frame, PlanNode syncPoint)
    {
        Execution = execution;
        Frame = frame;
        SyncPoint = syncPoint;
        Arrivals = [.. execution.Plan.NodeSteps.Where(step => step.Arrives == Index)];
        attendance = new Attendance(execution, Plan.ClosesEarly ? Index : -1, Arrivals);
    }

    protected object Gate { get; } = new();

    protected Execution Execution { get; }

    protected RoundFrame Frame { get; }

    protected PlanNode SyncPoint { get; }

    protected MeetingPlan Plan => SyncPoint.Meeting!;

    protected int Index => SyncPoint.CommitsAt;

    /// <summary>An arrival step for each agent type that takes part.</summary>
    protected IReadOnlyList<PlanStep> Arrivals { get; }

    /// <summary>The sync point before is over: from now on it may close. Protected by Gate.</summary>
    protected bool IsOpen { get; private set; }

    /// <summary>The close of the sync point before, or the end of the round before.</summary>
    protected TimeSpan Origin { get; private set; }

    /// <summary>Time since then; who comes before the sync point before has closed comes at zero. Under Gate.</summary>
    protected TimeSpan SinceOrigin => IsOpen ? Execution.Now - Origin : TimeSpan.Zero;

    /// <summary>A round begins, and nobody has come.</summary>
    public virtual void Begin()
    {
        IsOpen = false;
        attendance.Begin();
        FindMembers();
    }

    /// <summary>
    /// Agents have been born or retired after the round was begun. Of their types nobody has begun it, and nobody at all has come: that takes a
    /// round that is open.
    /// </summary>
    public void Fit()
    {
        if (IsOpen)
            return;
        lock (Gate)
        {
            attendance.Fit();
            FindMembers();
        }
    }

    /// <summary>Finds out who is to meet.</summary>
    protected abstract void FindMembers();

    /// <summary>The sync point before is over.</summary>
    public void Open(TimeSpan origin)
    {
        lock (Gate)
        {
            Origin = origin;
            IsOpen = true;
        }
        Opened();
    }

    /// <summary>It may close, or begin to take agents.</summary>
    protected abstract void Opened();

    /// <summary>An agent is there; true if it need not wait.</summary>
    public bool Arrive(PlanStep step, int agent, ICompletion? completion)
    {
        if (Execution.Clock is not { } clock)
            return Enter(step, agent, completion);
        // In virtual time an arrival is an event, so that the order does not depend on who was fastest to say so. Nobody waits for that of one
        // who is out, so the round, and with it the frame, may be another by then.
        var round = Frame.Round;
        clock.Schedule(TimeSpan.Zero, Execution.Program.IdOf(step.Agent, agent).Value, SyncPoint.Rank, 0, () =>
        {
            if (Frame.Round == round && Enter(step, agent, completion))
                completion?.Completed(Frame, step, agent);
        });
        return completion is null;
    }

    public bool IsIn(int agentType, int agent)
    {
        lock (Gate)
            return attendance.IsIn(agentType, agent);
    }

    /// <summary>Whether an agent was in and had something to give.</summary>
    public bool Brought(int agentType, int agent) => IsIn(agentType, agent) && Execution.Program.Brings(Frame, Index, agentType, agent);

    public AgentId IdOf(int agentType, int agent) => Execution.Program.IdOf(agentType, agent);

    /// <summary>Whether a step may begin that may be abandoned here. A synchronous one that may counts as ended: it will be, before anybody looks.</summary>
    public bool MayBegin(PlanStep step, int agent)
    {
        lock (Gate)
        {
            if (!attendance.MayRun(step, agent))
                return false;
            if (!step.IsAsync)
                attendance.MarkEnded(step, agent);
            return true;
        }
    }

    /// <summary>Whether a run that has been turned on may go on: false if the close came before it was.</summary>
    public bool MayGoOn(AsyncRun run)
    {
        lock (Gate)
            return attendance.MayRun(run.Step, run.Agent);
    }

    /// <summary>Claims the end of a run: its output is written before the close or not at all.</summary>
    public bool TryClaim(AsyncRun run)
    {
        lock (Gate)
        {
            if (!run.TryClaim())
                return false;
            attendance.MarkEnded(run.Step, run.Agent);
            return true;
        }
    }

    /// <summary>
    /// Whether a node that had no time left, or failed, ends with the output of another method. One that failed in time has ended already, and is
    /// waited for.
    /// </summary>
    public bool TryEnd(PlanNode node, int agent)
    {
        lock (Gate)
            return attendance.TryEnd(node, agent);
    }

    /// <summary>Whether it has not come yet; if so it is in. Under Gate.</summary>
    protected bool TryComeIn(int agentType, int agent) => attendance.TryComeIn(agentType, agent);

    /// <summary>An agent is there; true if it need not wait.</summary>
    protected abstract bool Enter(PlanStep step, int agent, ICompletion? completion);

    /// <summary>Leaves out who has not come: what it has not ended is absent. Returns whom the schedule is to be told of. Under Gate.</summary>
    protected List<AsyncRun> LeaveOut(Party party)
    {
        var givenUp = new List<AsyncRun>();
        foreach (var step in Arrivals)
        {
            var nodes = Execution.Plan.Nodes.Where(node => node.ClosedBy == Index && node.Agent == step.Agent && node.IsAsync).ToList();
            foreach (var agent in party.Members(step.Agent))
            {
                if (!attendance.TryLeaveOut(step.Agent, agent))
                    continue;
                foreach (var node in nodes)
                {
                    if (Execution.Program.RunOf(node.Rank, agent) is not { IsOn: true } run || run.For != Frame)
                        continue;
                    run.IsCarried = Plan.Late == LatePolicy.CarryOver;
                    if (Execution.Launcher.TryGiveUp(run, Plan.Late == LatePolicy.Cancel))
                        givenUp.Add(run);
                }
            }
        }
        return givenUp;
    }

    /// <summary>Finds in which order a party is taken, where that is known before, and in a replay who is out.</summary>
    protected void Expect(Party party)
    {
        if (Plan.IsTimed && Execution.Deck.IsReplay)
        {
            party.Replayed = Execution.Deck.ReplayClose(Frame.Round, SyncPoint.Rank, Place(party));
            attendance.Replay(party.Replayed, party);
        }
        if (Plan.Order == SyncOrder.Arrival)
            party.Order.Begin(party.Replayed is null ? null : InOrderOf(party.Replayed));
        else
            party.Order.Begin(Plan.Mode == SyncMode.Barrier ? null : InIdOrder(party));
    }

    /// <summary>The tape gets a close that depends on timing: of a replay the one it has read. Under Gate.</summary>
    protected void Record(Party party)
    {
        if (Plan.IsTimed)
            Execution.Deck.RecordClose(Frame.Round, SyncPoint.Rank, Place(party), party.Replayed ?? attendance.Record(party));
    }

    // One by one the party is another for each agent, and the close is one.
    private int Place(Party party) => Plan.Mode == SyncMode.OneByOne ? 0 : party.Index;

    /// <summary>By agent type: storage indices of all agents of those types.</summary>
    protected int[][] AllOf(IReadOnlyCollection<int> types) =>
        [.. Execution.Plan.Agents.Select((_, type) => types.Contains(type) ? Enumerable.Range(0, Execution.CountOf(type)).ToArray() : [])];

    /// <summary>The order in which a tape has them. Who is not born yet when the round is begun is among them when it is fitted.</summary>
    private (int, int, TimeSpan)[] InOrderOf(CloseRecord record)
    {
        var known = new List<(int, int, TimeSpan)>();
        foreach (var (id, at) in record.In)
        {
            if (Execution.Program.TryFind(new AgentId(id), out var type, out var agent))
                known.Add((type, agent, at));
        }
        return [.. known];
    }

    /// <summary>All members by id, for an order that is known before.</summary>
    private (int, int, TimeSpan)[] InIdOrder(Party party) => [.. Arrivals
        .SelectMany(step => party.Members(step.Agent).Select(agent => (step.Agent, Slot: agent, TimeSpan.Zero)))
        .OrderBy(one => Execution.Program.IdOf(one.Agent, one.Slot).Value)];
}
