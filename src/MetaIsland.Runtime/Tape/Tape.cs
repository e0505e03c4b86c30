using System.Collections.Concurrent;

namespace MetaIsland;

/// <summary>
/// The recorded outcomes of a run: of every node and sync point that takes a <see cref="ServiceAttribute">service</see> or reads the clock.
/// Given to <see cref="SimulationOptions.Replay"/>, a run with the same world, agents and seed reads outcomes here and calls no service.
/// </summary>
/// <remarks>
/// In memory; safe to read while a run writes it. It holds what nodes returned, not a copy: return records and other values that do not
/// change from a node that takes a service, or the tape changes with them.
/// </remarks>
/// <example><code>
/// await live.RunAsync(rounds: 10);
/// var again = new IslandSimulation(world, agents, new SimulationOptions { Seed = 42, Replay = live.Tape });
/// await again.RunAsync(rounds: 10);      // the same state, without the services
/// </code></example>
public sealed class Tape
{
    private readonly ConcurrentDictionary<TapeKey, TapeOutcome> outcomes = new();

    /// <summary>The seed of the run that recorded it; null for a tape nobody has recorded on.</summary>
    public ulong? Seed { get; internal set; }

    /// <summary>How many outcomes it holds.</summary>
    public int Count => outcomes.Count;

    /// <summary>All outcomes, by round, agent, node and call.</summary>
    public IEnumerable<KeyValuePair<TapeKey, TapeOutcome>> Outcomes =>
        outcomes.OrderBy(o => o.Key.Round).ThenBy(o => o.Key.Agent).ThenBy(o => o.Key.Node, StringComparer.Ordinal).ThenBy(o => o.Key.Call);

    /// <summary>The outcome at a key, if there is one.</summary>
    public bool TryGet(TapeKey key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TapeOutcome? outcome) => outcomes.TryGetValue(key, out outcome);

    internal void Record(TapeKey key, TapeOutcome outcome) => outcomes[key] = outcome;
}
