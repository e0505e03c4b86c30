namespace MetaIsland;

/// <summary>
/// A node, a sync point or a commit threw: the run has ended and the simulation refuses to go on. The exception it threw is the inner one.
/// </summary>
public sealed class SimulationFailedException : Exception
{
    internal SimulationFailedException(string message, int round, AgentId? agent, string? node, Exception inner)
        : base(message, inner)
    {
        Round = round;
        Agent = agent;
        Node = node;
    }

    /// <summary>The round, from 0.</summary>
    public int Round { get; }

    /// <summary>The agent; null for a sync point or a commit.</summary>
    public AgentId? Agent { get; }

    /// <summary>Qualified name of the node or sync point; null for a commit.</summary>
    public string? Node { get; }
}
