using MetaIsland.Rounds;
using MetaIsland.Timing;

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
    private const byte In = 1;
    private const byte Out = 2;

    private readonly byte[][] places;                           // type, agent; protected by Gate
    private readonly Dictionary<int, bool[]> ended = [];        // by rank of a node that may be abandoned: agents; protected by Gate
    private HashSet<(int Agent, string Node)>? mayRun;          // in a replay: what of those left out had ended

    protected Meeting(Execution execution, RoundFrame frame, PlanNode syncPoint)
    {
        Execution = execution;
        Frame = frame;
        SyncPoint = syncPoint;
        Arrivals = [.. execution.Plan.NodeSteps.Where(step => step.Arrives == Index)];
        places = [.. execution.Plan.Agents.Select(_ => Array.Empty<byte>())];
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
    protected bool IsOpen { get; set; }

    /// <summary>The close of the sync point before, or the end of the round before.</summary>
    protected TimeSpan Origin { get; set; }

    /// <summary>Time since then; who comes before the sync point before has closed comes at zero. Under Gate.</summary>
    protected TimeSpan SinceOrigin => IsOpen ? Execution.Now - Origin : TimeSpan.Zero;

    /// <summary>A round begins, and nobody has come.</summary>
    public virtual void Begin()
    {
        IsOpen = false;
        mayRun = null;
        foreach (var step in Arrivals)
            places[step.Agent] = Cleared(places[step.Agent], Execution.CountOf(step.Agent));
        foreach (var node in Closed)
            ended[node.Rank] = Cleared(ended.GetValueOrDefault(node.Rank) ?? [], Execution.CountOf(node.Agent));
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
            // Only a tape has left anybody out so far, and not by these places.
            foreach (var step in Arrivals)
                places[step.Agent] = Cleared(places[step.Agent], Execution.CountOf(step.Agent));
            foreach (var node in Closed.Where(node => ended[node.Rank].Length != Execution.CountOf(node.Agent)))
                ended[node.Rank] = new bool[Execution.CountOf(node.Agent)];
            FindMembers();
        }
    }

    /// <summary>Nodes that may be abandoned here.</summary>
    private IEnumerable<PlanNode> Closed => Plan.ClosesEarly ? Execution.Plan.Nodes.Where(node => node.ClosedBy == Index) : [];

    /// <summary>Finds out who is to meet.</summary>
    protected abstract void FindMembers();

    /// <summary>The sync point before is over.</summary>
    public abstract void Open(TimeSpan origin);

    /// <summary>An agent is there; true if it need not wait.</summary>
    public bool Arrive(PlanStep step, int agent, ICompletion? completion)
    {
        if (Execution.Clock is not { } clock)
            return Enter(step, agent, completion);
        // In virtual time an arrival is an event, so that the order does not depend on who was fastest to say so. Nobody waits for that of one
        // who is out, so the round, and with it the frame, may be another by then.
        var round = Frame.Round;
        clock.Schedule(TimeSpan.Zero, Execution.Program.IdOf(step.Agent, agent).Value, SyncPoint.Rank, 0, new Arrival(() =>
        {
            if (Frame.Round == round && Enter(step, agent, completion))
                completion?.Completed(Frame, step, agent);
        }));
        return completion is null;
    }

    public bool IsIn(int agentType, int agent)
    {
        lock (Gate)
            return places[agentType][agent] == In;
    }

    /// <summary>Whether an agent was in and had something to give.</summary>
    public bool Brought(int agentType, int agent) => IsIn(agentType, agent) && Execution.Program.Brings(Frame, Index, agentType, agent);

    public AgentId IdOf(int agentType, int agent) => Execution.Program.IdOf(agentType, agent);

    /// <summary>Whether a step may begin that may be abandoned here. A synchronous one that may counts as ended: it will be, before anybody looks.</summary>
    public bool MayBegin(PlanStep step, int agent)
    {
        lock (Gate)
        {
            if (!MayRun(step, agent))
                return false;
            if (!step.IsAsync)
                MarkEnded(step, agent);
            return true;
        }
    }

    /// <summary>Whether a run that has been turned on may go on: false if the close came before it was.</summary>
    public bool MayGoOn(AsyncRun run)
    {
        lock (Gate)
            return MayRun(run.Step, run.Agent);
    }

    /// <summary>Claims the end of a run: its output is written before the close or not at all.</summary>
    public bool TryClaim(AsyncRun run)
    {
        lock (Gate)
        {
            if (!run.TryClaim())
                return false;
            MarkEnded(run.Step, run.Agent);
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
        {
            var isOut = places[node.Agent].Length > 0 && places[node.Agent][agent] == Out;
            if (isOut && !ended[node.Rank][agent] && mayRun?.Contains((Execution.Program.IdOf(node.Agent, agent).Value, node.Name)) != true)
                return false;
            ended[node.Rank][agent] = true;
            return true;
        }
    }

    /// <summary>An agent is there; true if it need not wait.</summary>
    protected abstract bool Enter(PlanStep step, int agent, ICompletion? completion);

    /// <summary>Whether it has not come yet; if so it is in. Under Gate.</summary>
    protected bool TryComeIn(int agentType, int agent)
    {
        if (places[agentType][agent] != 0)
            return false;
        places[agentType][agent] = In;
        return true;
    }

    /// <summary>Leaves out who has not come: what it has not ended is absent. Returns whom the schedule is to be told of. Under Gate.</summary>
    protected List<AsyncRun> LeaveOut(Party party)
    {
        var givenUp = new List<AsyncRun>();
        foreach (var step in Arrivals)
        {
            var nodes = Execution.Plan.Nodes.Where(node => node.ClosedBy == Index && node.Agent == step.Agent && node.IsAsync).ToList();
            foreach (var agent in party.Members(step.Agent))
            {
                if (places[step.Agent][agent] != 0)
                    continue;
                places[step.Agent][agent] = Out;
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

    /// <summary>Notes who is out in a replay.</summary>
    protected void Replay(CloseRecord record, Party party)
    {
        var inside = record.In.Select(one => one.Agent).ToHashSet();
        mayRun ??= [];
        mayRun.UnionWith(record.Ended);
        foreach (var step in Arrivals)
        {
            foreach (var agent in party.Members(step.Agent))
            {
                if (!inside.Contains(Execution.Program.IdOf(step.Agent, agent).Value))
                    places[step.Agent][agent] = Out;
            }
        }
    }

    /// <summary>What the tape gets of a close. Under Gate.</summary>
    protected CloseRecord Record(Party party)
    {
        var left = new List<(int, string)>();
        foreach (var (rank, agents) in ended)
        {
            var node = Execution.Plan.Nodes[rank];
            left.AddRange(party.Members(node.Agent)
                .Where(agent => places[node.Agent][agent] == Out && agents[agent])
                .Select(agent => (Execution.Program.IdOf(node.Agent, agent).Value, node.Name)));
        }
        return new CloseRecord([.. party.Order.Came.Select(one => (Execution.Program.IdOf(one.Type, one.Agent).Value, one.At))], left);
    }

    /// <summary>The order in which a tape has them. Who is not born yet when the round is begun is among them when it is fitted.</summary>
    protected (int, int, TimeSpan)[] InOrderOf(CloseRecord record)
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
    protected (int, int, TimeSpan)[] InIdOrder(Party party) => [.. Arrivals
        .SelectMany(step => party.Members(step.Agent).Select(agent => (step.Agent, Slot: agent, TimeSpan.Zero)))
        .OrderBy(one => Execution.Program.IdOf(one.Agent, one.Slot).Value)];

    private bool MayRun(PlanStep step, int agent)
    {
        if (places[step.Agent].Length == 0 || places[step.Agent][agent] != Out)
            return true;
        if (mayRun is null)
            return false;
        var id = Execution.Program.IdOf(step.Agent, agent).Value;
        return step.Nodes.Any(node => mayRun.Contains((id, Execution.Plan.Nodes[node].Name)));
    }

    private void MarkEnded(PlanStep step, int agent)
    {
        foreach (var node in step.Nodes)
        {
            if (ended.TryGetValue(node, out var agents))
                agents[agent] = true;
        }
    }

    private static T[] Cleared<T>(T[] array, int length)
    {
        if (array.Length != length)
            return new T[length];
        Array.Clear(array);
        return array;
    }

    private sealed class Arrival(Action action) : IVirtualEvent
    {
        public void Fire(long state) => action();
    }
}
