using MetaIsland.Meetings;
using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>
/// How long the run would have taken had everything begun as soon as what it waits for had ended: the longest path through the nodes that do
/// not end with their call and the bodies of sync points, each as long as it really took. Computing in between counts as nothing.
/// </summary>
/// <remarks>Times are ticks from the start of the run. Nodes end on any thread, so maxima are raised by compare and exchange.</remarks>
internal sealed class CriticalPath
{
    private readonly Execution execution;
    private readonly int[][] needs;         // by rank of a node: the nearest such nodes of the same agent before it
    private readonly int[] firstMeeting;    // by rank: the first sync point that waits for it
    private readonly bool[] waitsForRound;  // by rank: it begins with the round's version, not with its agent's round
    private readonly bool takesTime;        // somewhere in the plan
    private readonly int[][] nodesOf;       // by agent type: its nodes that do not end with their call
    private readonly int[] lastPhase;       // by agent type: how many sync points come before its last node
    private RoundPath last;                 // of the round opened last
    private long longest;
    private long taken;                     // of that, what has been reported
    private long floor;                     // where the run began
    private TimeSpan begun;                 // when it began
    private long roundEnded;                // when the last round had ended for the world

    public CriticalPath(Execution execution)
    {
        this.execution = execution;
        var nodes = execution.Plan.Nodes;
        needs = [.. nodes.Select(node => Nearest(execution.Plan, node).Distinct().ToArray())];
        firstMeeting = [.. nodes.Select(node => FirstMeeting(execution.Plan, node))];
        waitsForRound = [.. nodes.Select(node => execution.Plan.NodeSteps.Any(step => step.Stage > 0 && step.Nodes.Contains(node.Rank)))];
        lastPhase = [.. execution.Plan.Agents.Select((_, type) => nodes.Where(node => node.Agent == type).Select(node => node.Phase).DefaultIfEmpty(0).Max())];
        takesTime = nodes.Any(node => node.IsAsync);
        last = new RoundPath(execution.Plan.SyncPoints.Count);
        nodesOf = [.. execution.Plan.Agents.Select((_, type) => nodes.Where(node => node.Agent == type && node.IsAsync && !node.IsHandler).Select(node => node.Rank).ToArray())];
    }

    /// <summary>A round is prepared, after the one before it. Where nothing takes time all rounds are the same.</summary>
    public RoundPath Begin()
    {
        if (!takesTime)
            return last;
        last.Before = null;
        return last = new RoundPath(execution.Plan.SyncPoints.Count) { Before = last };
    }

    /// <summary>A run begins, and nobody is behind.</summary>
    public void Restart()
    {
        floor = longest;
        roundEnded = longest;
        begun = execution.Now;
    }

    /// <summary>A round has been opened.</summary>
    public void Open(RoundFrame frame)
    {
        if (takesTime)
            Raise(ref frame.Path.Opened[0], Math.Max(floor, roundEnded));
    }

    /// <summary>A run has ended.</summary>
    public void End(AsyncRun run)
    {
        var node = run.Node;
        var frame = run.Frame;
        if (run.PathRound != frame.Round)
        {
            run.PathEndBefore = run.PathEnd;
            run.PathRound = frame.Round;
        }
        run.PathEnd = StartOf(run, node, frame) + (execution.Now - run.CalledAt).Ticks;
        Raise(ref longest, run.PathEnd);
        // Who only ends the round of its agent is waited for by nobody else.
        if (firstMeeting[node.Rank] < execution.Plan.SyncPoints.Count || node.Emits)
            Raise(ref frame.Path.Arrived[firstMeeting[node.Rank]], run.PathEnd);
    }

    /// <summary>A sync point is over: it closed when all had come, or when its deadline had passed.</summary>
    public void Meet(RoundFrame frame, int syncPoint, TimeSpan body)
    {
        if (!takesTime)
            return;
        var path = frame.Path;
        Raise(ref path.Opened[syncPoint + 1], Math.Max(path.Opened[syncPoint], path.Arrived[syncPoint]) + body.Ticks);
        Raise(ref longest, path.Opened[syncPoint + 1]);
    }

    /// <summary>One party has met where agents go on apart: its body could have begun when the last of it came and, one by one, the agent before had gone.</summary>
    public void Meet(RoundFrame frame, int syncPoint, Party party, bool isOneByOne, TimeSpan body)
    {
        if (!takesTime)
            return;
        var path = frame.Path;
        var start = Math.Max(path.Opened[syncPoint], isOneByOne ? path.Opened[syncPoint + 1] : 0);
        if (isOneByOne)
            start = Math.Max(start, ArrivedAt(frame, syncPoint, party.AgentType, party.Agent));
        else
        {
            for (var type = 0; type < execution.Plan.Agents.Count; type++)
            {
                foreach (var agent in party.Members(type))
                    start = Math.Max(start, ArrivedAt(frame, syncPoint, type, agent));
            }
        }
        Raise(ref path.Opened[syncPoint + 1], start + body.Ticks);
        Raise(ref longest, path.Opened[syncPoint + 1]);
    }

    /// <summary>A round has ended for the world.</summary>
    public void EndRound(RoundFrame frame)
    {
        if (!takesTime)
            return;
        var path = frame.Path;
        var last = path.Opened.Length - 1;
        var ended = execution.Plan.RoundsOverlap ? Math.Max(path.Opened[last], path.Arrived[last]) : longest;
        Raise(ref roundEnded, ended);
    }

    /// <summary>How much longer the path has become since this was last asked.</summary>
    public TimeSpan Take()
    {
        var grown = Volatile.Read(ref longest) - taken;
        taken += grown;
        return new TimeSpan(grown);
    }

    private long StartOf(AsyncRun run, PlanNode node, RoundFrame frame)
    {
        var start = floor;
        // Its agent has ended the round before: all it ran of its own, and what came behind the last sync point it heard of.
        if (frame.Path.Before is { } before)
            start = Math.Max(start, GoesOnApart(lastPhase[node.Agent]) ? WhenStarted(run) : before.Opened[lastPhase[node.Agent]]);
        foreach (var other in nodesOf[node.Agent])
        {
            if (execution.Program.RunOf(other, run.Agent) is { } earlier)
                start = Math.Max(start, earlier.PathRound == frame.Round ? earlier.PathEndBefore : earlier.PathEnd);
        }
        // Where agents go on apart nobody says when this one could have gone on, so that is when it did.
        if (GoesOnApart(node.Phase))
            start = Math.Max(start, WhenStarted(run));
        else if (node.Phase > 0 || waitsForRound[node.Rank] || !execution.Plan.RoundsOverlap)
            start = Math.Max(start, frame.Path.Opened[node.Phase]);
        foreach (var need in needs[node.Rank])
        {
            if (execution.Program.RunOf(need, run.Agent) is { } needed && needed.Frame == frame)
                start = Math.Max(start, needed.PathEnd);
        }
        return start;
    }

    private bool GoesOnApart(int phase) => phase > 0 && !execution.Plan.SyncPoints[phase - 1].IsMetTogether;

    private long WhenStarted(AsyncRun run) => floor + (run.StartedAt - begun).Ticks;

    private long ArrivedAt(RoundFrame frame, int syncPoint, int agentType, int agent)
    {
        var arrived = 0L;
        foreach (var node in nodesOf[agentType])
        {
            if (firstMeeting[node] == syncPoint && execution.Program.RunOf(node, agent) is { } run && run.Frame == frame)
                arrived = Math.Max(arrived, run.PathEnd);
        }
        return arrived;
    }

    /// <summary>The first sync point that has a node among its ancestors; their number if none has.</summary>
    private static int FirstMeeting(Plan plan, PlanNode node)
    {
        var behind = new HashSet<int> { node.Rank };
        // Canonical order is topological.
        foreach (var other in plan.Nodes)
        {
            if (other.Needs.Any(behind.Contains))
                behind.Add(other.Rank);
        }
        return plan.SyncPoints.Where(syncPoint => behind.Contains(syncPoint.Rank)).Select(syncPoint => syncPoint.CommitsAt).DefaultIfEmpty(plan.SyncPoints.Count).First();
    }

    private static IEnumerable<int> Nearest(Plan plan, PlanNode node) => node.Needs
        .Select(need => plan.Nodes[need])
        .Where(need => need.Agent == node.Agent && !need.IsSyncPoint)
        .SelectMany(need => need.IsAsync && !need.IsHandler ? [need.Rank] : Nearest(plan, need));

    private static void Raise(ref long place, long value)
    {
        var seen = Volatile.Read(ref place);
        while (value > seen)
        {
            var before = Interlocked.CompareExchange(ref place, value, seen);
            if (before == seen)
                return;
            seen = before;
        }
    }
}
