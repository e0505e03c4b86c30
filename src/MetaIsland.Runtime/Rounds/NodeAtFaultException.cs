namespace MetaIsland.Rounds;

/// <summary>
/// Something a node asked for cannot be done, which showed only when all had been collected: after a sync point or at the round's end. It has
/// its place there among the failures, and names the node.
/// </summary>
/// <param name="agent">The agent's id; <see cref="Failure.Everybody"/> for a sync point.</param>
/// <param name="node">Rank of the node.</param>
/// <param name="inner">What is wrong.</param>
internal sealed class NodeAtFaultException(int agent, int node, Exception inner) : Exception(inner.Message, inner)
{
    public int Agent => agent;

    public int Node => node;
}
