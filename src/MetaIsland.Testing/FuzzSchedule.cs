using System.Globalization;
using MetaIsland.Rounds;
using MetaIsland.Testing.Scheduling;

namespace MetaIsland.Testing;

/// <summary>
/// A schedule that runs one step of one agent at a time, in an order that a seed shuffles: any order the plan allows may come, rounds that overlap
/// included. Everything runs on one thread, so a seed repeats its order exactly; with <see cref="VirtualTime"/>, also that in which slow nodes end.
/// </summary>
/// <remarks><see cref="ScheduleFuzzer"/> tries many seeds; <see cref="OptionsOf"/> makes the order of one, to debug it.</remarks>
/// <param name="seed">What decides the order.</param>
/// <param name="strategy">Who goes first.</param>
public sealed class FuzzSchedule(ulong seed, FuzzStrategy strategy) : ISchedule
{
    private static readonly FuzzStrategy[] Turns =
    [
        FuzzStrategy.Shuffled, FuzzStrategy.Reversed, FuzzStrategy.Shuffled, FuzzStrategy.OneAhead,
        FuzzStrategy.Shuffled, FuzzStrategy.AgentByAgent, FuzzStrategy.Shuffled, FuzzStrategy.OneBehind,
    ];

    /// <summary>The strategy is the seed's: half of all seeds shuffle, the others take turns.</summary>
    public FuzzSchedule(ulong seed)
        : this(seed, StrategyOf(seed))
    {
    }

    /// <inheritdoc/>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"Fuzz({Seed})");

    /// <summary>What decides the order.</summary>
    public ulong Seed { get; } = seed;

    /// <summary>Who goes first.</summary>
    public FuzzStrategy Strategy { get; } = Enum.IsDefined(strategy) ? strategy : throw new ArgumentOutOfRangeException(nameof(strategy));

    /// <summary>The strategy a seed has if no other is asked for.</summary>
    public static FuzzStrategy StrategyOf(ulong seed) => Turns[seed % (ulong)Turns.Length];

    /// <summary>The options <see cref="ScheduleFuzzer"/> tries a seed with: this schedule, and virtual time.</summary>
    /// <example><code>
    /// var simulation = new IslandSimulation(new Island(64, 10), Islander.CreateMany(10), FuzzSchedule.OptionsOf(seed: 17));
    /// </code></example>
    public static SimulationOptions OptionsOf(ulong seed) => new() { Schedule = new FuzzSchedule(seed), Workers = 1, Time = new VirtualTime(Latency.None) };

    /// <inheritdoc/>
    public Task RunAsync(Execution execution, int rounds)
    {
        ArgumentNullException.ThrowIfNull(execution);
        return new FuzzRun(execution, Seed, Strategy, rounds).RunAsync();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
