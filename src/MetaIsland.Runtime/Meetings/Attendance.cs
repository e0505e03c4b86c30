using MetaIsland.Rounds;

namespace MetaIsland.Meetings;

/// <summary>
/// Who has come to a meeting, who is out, and what of those who are out had ended all the same. Protected by the gate of its meeting, so that the
/// close and the end of a node exclude each other.
/// </summary>
/// <param name="execution">What is run.</param>
/// <param name="closes">The sync point, if it may abandon nodes; else -1.</param>
/// <param name="arrivals">An arrival step for each agent type that takes part.</param>
internal sealed class Attendance(Execution execution, int closes, IReadOnlyList<PlanStep> arrivals)
{
    private const byte In = 1;
    private const byte Out = 2;

    private readonly byte[][] places = [.. execution.Plan.Agents.Select(_ => Array.Empty<byte>())];    // type, agent
    private readonly PlanNode[] closed = [.. execution.Plan.Nodes.Where(node => closes >= 0 && node.ClosedBy == closes)];
    private readonly Dictionary<int, bool[]> ended = [];        // by rank of a node that may be abandoned: agents
    private HashSet<(int Agent, string Node)>? mayRun;          // in a replay: what of those left out had ended

    /// <summary>A round begins, and nobody has come.</summary>
    public void Begin()
    {
        mayRun = null;
        Clear();
        foreach (var node in closed)
            ended[node.Rank] = Cleared(ended.GetValueOrDefault(node.Rank) ?? [], execution.CountOf(node.Agent));
    }

    /// <summary>Agents have been born or retired, and nobody has come: only a tape has left anybody out so far, and not by these places.</summary>
    public void Fit()
    {
        Clear();
        foreach (var node in closed.Where(node => ended[node.Rank].Length != execution.CountOf(node.Agent)))
            ended[node.Rank] = new bool[execution.CountOf(node.Agent)];
    }

    public bool IsIn(int agentType, int agent) => places[agentType][agent] == In;

    /// <summary>True if it has not come yet and is not out; then it is in.</summary>
    public bool TryComeIn(int agentType, int agent) => TryPlace(agentType, agent, In);

    /// <summary>True if it has not come yet; then it is out.</summary>
    public bool TryLeaveOut(int agentType, int agent) => TryPlace(agentType, agent, Out);

    /// <summary>Whether a step may run: of who is out, in a replay, what had ended.</summary>
    public bool MayRun(PlanStep step, int agent) =>
        !IsOut(step.Agent, agent) || step.Nodes.Any(node => MayRun(execution.Plan.Nodes[node], agent));

    public void MarkEnded(PlanStep step, int agent)
    {
        foreach (var node in step.Nodes)
        {
            if (ended.TryGetValue(node, out var agents))
                agents[agent] = true;
        }
    }

    /// <summary>Whether a node that had no time left, or failed, ends after all: in time, or as it did when it was recorded.</summary>
    public bool TryEnd(PlanNode node, int agent)
    {
        if (IsOut(node.Agent, agent) && !ended[node.Rank][agent] && !MayRun(node, agent))
            return false;
        ended[node.Rank][agent] = true;
        return true;
    }

    /// <summary>Notes who is out in a replay.</summary>
    public void Replay(CloseRecord record, Party party)
    {
        var inside = record.In.Select(one => one.Agent).ToHashSet();
        mayRun ??= [];
        mayRun.UnionWith(record.Ended);
        foreach (var step in arrivals)
        {
            foreach (var agent in party.Members(step.Agent))
            {
                if (!inside.Contains(execution.Program.IdOf(step.Agent, agent).Value))
                    places[step.Agent][agent] = Out;
            }
        }
    }

    /// <summary>What the tape gets of a close.</summary>
    public CloseRecord Record(Party party)
    {
        var left = new List<(int, string)>();
        foreach (var node in closed)
        {
            left.AddRange(party.Members(node.Agent)
                .Where(agent => IsOut(node.Agent, agent) && ended[node.Rank][agent])
                .Select(agent => (execution.Program.IdOf(node.Agent, agent).Value, node.Name)));
        }
        return new CloseRecord([.. party.Order.Came.Select(one => (execution.Program.IdOf(one.Type, one.Agent).Value, one.At))], left);
    }

    // An agent whose type only takes part in this meeting by what it ran before has no place.
    private bool IsOut(int agentType, int agent) => places[agentType].Length > 0 && places[agentType][agent] == Out;

    private bool MayRun(PlanNode node, int agent) => mayRun?.Contains((execution.Program.IdOf(node.Agent, agent).Value, node.Name)) == true;

    private bool TryPlace(int agentType, int agent, byte place)
    {
        if (places[agentType][agent] != 0)
            return false;
        places[agentType][agent] = place;
        return true;
    }

    private void Clear()
    {
        foreach (var step in arrivals)
            places[step.Agent] = Cleared(places[step.Agent], execution.CountOf(step.Agent));
    }

    private static T[] Cleared<T>(T[] array, int length)
    {
        if (array.Length != length)
            return new T[length];
        Array.Clear(array);
        return array;
    }
}
