using System.Reflection;
using System.Runtime.CompilerServices;
using MetaIsland.Planning;
using MetaIsland.Randomness;
using MetaIsland.Rounds;
using MetaIsland.Versions;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>A round by name only: what contexts ask for their number. No versions, no lanes.</summary>
internal sealed class ReferenceFrame : RoundFrame
{
    private static readonly Plan NoPlan = new([], [], [], []);
    private static readonly Execution Timeless = CreateTimeless();

    public ReferenceFrame(int round)
        : base(NoPlan) => Round = round;

    /// <summary>
    /// Law 8: the context of a node, or of a sync point by the id -1, at the start of its draws. <paramref name="call"/> is the message's place
    /// for a handler, the group's for a grouped and the agent's id for a one-by-one sync point.
    /// </summary>
    public NodeRun RunOf(ulong seed, int agent, string qualifiedName, int call = 0)
    {
        var run = new NodeRun { Frame = this, Id = new AgentId(agent), Execution = Timeless };
        run.Draws.Restart(seed, Round, agent, NameHash.Of(qualifiedName), call);
        return run;
    }

    internal override WorldReaders ReadersOf(int version, int agentType, int agent) => throw NotCounted();

    internal override void Release(PlanStep step, int first, int count) => throw NotCounted();

    internal override void OpenFor(int agentType, int agent, int version) => throw NotCounted();

    /// <summary>Of an execution it has one thing only: that it is a replay, so that nobody's delay takes any time.</summary>
    private static Execution CreateTimeless()
    {
        var execution = (Execution)RuntimeHelpers.GetUninitializedObject(typeof(Execution));
        typeof(Execution).GetField($"<{nameof(Execution.Deck)}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(execution, new TapeDeck(NoPlan, new Tape(), 0));
        return execution;
    }

    private static NotSupportedException NotCounted() => new("The reference counts no readers.");
}
