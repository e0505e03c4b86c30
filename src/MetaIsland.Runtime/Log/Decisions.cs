using System.Collections;

namespace MetaIsland;

/// <summary>
/// Of every event, why it was applied, rejected or lost, in the order of commits and in each in canonical order. Kept where
/// <see cref="SimulationOptions.Decisions"/> asks for it.
/// </summary>
/// <example>Why did agent 17 not get plot 5 in round 12?<code>
/// Console.WriteLine(simulation.Decisions.Find(new AgentId(17), round: 12, key: 5).Single());
/// </code></example>
public sealed class Decisions : IReadOnlyList<EventDecision>
{
    private readonly List<EventDecision> all = [];

    internal Decisions()
    {
    }

    /// <summary>How many events have been decided.</summary>
    public int Count => all.Count;

    /// <summary>One of them, from 0.</summary>
    public EventDecision this[int index] => all[index];

    /// <summary>What became of what an agent emitted in a round, if it contended for a key: at last, or in a turn that it lost.</summary>
    /// <param name="agent">Who emitted.</param>
    /// <param name="round">The round, from 0.</param>
    /// <param name="key">The key, of its own type: <c>5</c> is no <c>5L</c>.</param>
    public IEnumerable<EventDecision> Find(AgentId agent, int round, object key) =>
        Find(agent, round).Where(decision => key.Equals(decision.Key) || decision.LostBids.Any(bid => key.Equals(bid.Key)));

    /// <summary>What became of everything an agent emitted in a round.</summary>
    /// <inheritdoc cref="Find(AgentId, int, object)"/>
    public IEnumerable<EventDecision> Find(AgentId agent, int round) => all.Where(decision => decision.Round == round && decision.Agent == agent);

    /// <summary>For <c>foreach</c>.</summary>
    public IEnumerator<EventDecision> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(IEnumerable<EventDecision> decisions) => all.AddRange(decisions);
}
