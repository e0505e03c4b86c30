using MetaIsland.Planning;
using MetaIsland.Randomness;
using MetaIsland.Rounds;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>A round by name only: what contexts ask for their number. No versions, no lanes.</summary>
internal sealed class ReferenceFrame : RoundFrame
{
    public ReferenceFrame(int round) => Begin(null!, Granularity.Node, round);

    /// <summary>Law 8: the context of a node, or of a sync point by the id -1, at the start of its draws.</summary>
    public NodeRun RunOf(ulong seed, int agent, string qualifiedName)
    {
        var run = new NodeRun { Frame = this, Id = new AgentId(agent) };
        run.Draws.Restart(seed, Round, agent, NameHash.Of(qualifiedName));
        return run;
    }

    internal override void Release(int phase, int count) => throw new NotSupportedException("The reference counts no readers.");
}
