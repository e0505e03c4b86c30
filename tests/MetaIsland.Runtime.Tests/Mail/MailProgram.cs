using MetaIsland.Logging;
using MetaIsland.Mail;
using MetaIsland.Rounds;
using MetaIsland.State;

namespace MetaIsland.Tests.Mail;

/// <summary>Ten agents of each of two types; the first hears numbers and words, the second words alone.</summary>
internal sealed class MailProgram : SimulationProgram
{
    public MailProgram()
        : base(new Plan(["First", "Second"], [], [], []))
    {
        Take(Enumerable.Range(0, 10).Select(_ => new object()).ToArray(), "firsts");
        Take(Enumerable.Range(0, 10).Select(i => i).ToArray(), "seconds");
        Hear<int>(0);
        Hear<string>(0);
        Hear<string>(1);
    }

    public override int CountOf(int agentType) => Members[agentType].Count;

    public override AgentId IdOf(int agentType, int agent) => Members[agentType].Ids[agent];

    /// <summary>A lane with these letters: sender, node, receiver and a message that is a number or a word.</summary>
    public MailLane Lane(params (int From, int Node, int To, object Message)[] letters)
    {
        var lane = TakeMail(limit: 100);
        foreach (var (from, node, to, message) in letters)
        {
            if (message is int number)
                lane.Add(new AgentId(from), node, new AgentId(to), number);
            else
                lane.Add(new AgentId(from), node, new AgentId(to), (string)message);
        }
        return lane;
    }

    internal override object ShowWorld() => throw new NotSupportedException();

    public override RoundFrame CreateFrame(Granularity granularity) => throw new NotSupportedException();

    public override void Run(RoundFrame frame, int step, int first, int count, NodeRun run) => throw new NotSupportedException();

    public override void HashAgents(StateHasher hasher) => throw new NotSupportedException();

    public override IReadOnlyList<TAgent> AgentsOf<TAgent>() => throw new NotSupportedException();

    internal override int LiveVersions => 1;

    internal override void HashWorld(StateHasher hasher) => throw new NotSupportedException();

    internal override void OpenPhase(RoundFrame frame, int version, int readers) => throw new NotSupportedException();

    internal override void Commit(RoundFrame frame, int point) => throw new NotSupportedException();

    internal override void CommitOf(RoundFrame frame, int syncPoint, int agent) => throw new NotSupportedException();

    internal override ICommitLog? Log => null;

    internal override void Begin(SimulationOptions options, Decisions? decisions) => throw new NotSupportedException();

    internal override IReadOnlyList<WorldChange> Diff(int from, int to) => throw new NotSupportedException();

    internal override string? FindFoldDifference() => throw new NotSupportedException();
}
