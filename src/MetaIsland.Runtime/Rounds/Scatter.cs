namespace MetaIsland;

/// <summary>A value for each agent by itself; returned by a sync point. An agent left out has none: what needs it is skipped for that agent.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <example><code>
/// [SyncPoint]
/// static Scatter&lt;Share&gt; Divide(Gather&lt;Claim&gt; claims)
/// {
///     var shares = new Scatter&lt;Share&gt;(claims);
///     foreach (var claim in claims)
///         shares[claim.Agent] = new Share(claim.Value.Amount / 2);
///     return shares;
/// }
/// </code></example>
public sealed class Scatter<T>
{
    private readonly Dictionary<AgentId, T> values;

    /// <summary>Starts empty.</summary>
    public Scatter() => values = [];

    /// <summary>Starts empty, with room for everybody who gave something.</summary>
    public Scatter(IGather gather)
    {
        ArgumentNullException.ThrowIfNull(gather);
        values = new Dictionary<AgentId, T>(gather.Count);
    }

    /// <summary>How many agents have a value.</summary>
    public int Count => values.Count;

    /// <summary>Refuses agents that do not live: an id from nowhere is a mistake, not an absence.</summary>
    internal void Check(Rounds.SimulationProgram program)
    {
        foreach (var agent in values.Keys)
        {
            if (!program.TryFind(agent, out _, out _))
                throw new InvalidOperationException($"The scatter has a value for {agent}, and there is no such agent: {program.Population} live, with ids below {program.NextId}. Take them from a gather.");
        }
    }

    /// <summary>The value of an agent; null, which is absence, takes it away.</summary>
    /// <exception cref="KeyNotFoundException">The agent has none.</exception>
    public T this[AgentId agent]
    {
        get => values.TryGetValue(agent, out var value) ? value : throw new KeyNotFoundException($"The scatter has no value for {agent}: set it first.");
        set
        {
            if (value is null)
                values.Remove(agent);
            else
                values[agent] = value;
        }
    }

    /// <summary>The value of an agent; false if it has none.</summary>
    public bool TryGet(AgentId agent, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) => values.TryGetValue(agent, out value);
}
