namespace MetaIsland;

/// <summary>
/// Who an agent is: counted from 0 over all agent types, in the order of <c>[Simulation&lt;...&gt;]</c> and of each array; never used again.
/// </summary>
/// <param name="Value">From 0 up.</param>
public readonly record struct AgentId(int Value) : IComparable<AgentId>
{
    /// <inheritdoc/>
    public int CompareTo(AgentId other) => Value.CompareTo(other.Value);

    /// <summary><c>agent 17</c>.</summary>
    public override string ToString() => $"agent {Value}";
}
