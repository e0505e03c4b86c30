using MetaIsland.Planning;
using MetaIsland.Randomness;
using MetaIsland.Rounds;
using MetaIsland.Worlds;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>A round by name only: what contexts ask for their number. No versions, no lanes.</summary>
internal sealed class ReferenceFrame : RoundFrame
{
    private static readonly Plan NoPlan = new([], [], [], []);

    public ReferenceFrame(int round)
        : base(NoPlan) => Round = round;

    /// <summary>Law 8: the context of a node, or of a sync point by the id -1, at the start of its draws.</summary>
    public NodeRun RunOf(ulong seed, int agent, string qualifiedName)
    {
        var run = new NodeRun { Frame = this, Id = new AgentId(agent) };
        run.Draws.Restart(seed, Round, agent, NameHash.Of(qualifiedName));
        return run;
    }

    internal override WorldReaders ReadersOf(int version, int agentType, int agent) => throw NotCounted();

    internal override void Release(PlanStep step, int first, int count) => throw NotCounted();

    internal override void OpenFor(int agentType, int agent, int version) => throw NotCounted();

    private static NotSupportedException NotCounted() => new("The reference counts no readers.");
}
