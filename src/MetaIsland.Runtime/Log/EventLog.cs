using System.Collections;
using MetaIsland.Logging;

namespace MetaIsland;

/// <summary>
/// What was applied to the world, in the order it was applied: the world at any time is the fold of it over the first one. Kept where
/// <see cref="SimulationOptions.Log"/> asks for it. What lost a contest never reached the world and is in <see cref="Simulation.Decisions"/> only.
/// </summary>
/// <example><code>
/// var harvested = simulation.Log.Of&lt;Harvest&gt;().Sum(harvest =&gt; harvest.Amount);
/// </code></example>
public sealed class EventLog : IReadOnlyCollection<LogEntry>
{
    /// <summary>The name of the commit at a round's end.</summary>
    public const string EndOfRound = "end of round";

    private readonly ICommitLog commits;

    internal EventLog(ICommitLog commits) => this.commits = commits;

    /// <summary>How many events there are.</summary>
    public int Count => commits.Count;

    /// <summary>The events of one type, in their order; those whose <c>[Apply]</c> returned false are left out.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    public IEnumerable<TEvent> Of<TEvent>()
    {
        foreach (var entry in this)
        {
            if (entry is { IsApplied: true, Event: TEvent e })
                yield return e;
        }
    }

    /// <summary>For <c>foreach</c>: the events in the order they were applied. A run that goes on meanwhile does not disturb it.</summary>
    public IEnumerator<LogEntry> GetEnumerator()
    {
        for (var commit = 0; commits.Read(commit) is { } entries; commit++)
        {
            foreach (var entry in entries)
                yield return entry;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
