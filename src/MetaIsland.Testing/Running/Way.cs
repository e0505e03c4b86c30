using System.Globalization;

namespace MetaIsland.Testing.Running;

/// <summary>A way to run a simulation that must not change what it comes to.</summary>
/// <param name="Name">As reports have it.</param>
/// <param name="Schedule">How rounds are executed.</param>
/// <param name="Options">The C# that makes options which try this way and no other.</param>
/// <param name="Hint">What a difference usually comes from.</param>
internal sealed record Way(string Name, ISchedule Schedule, string Options, string Hint)
{
    public int Workers { get; init; } = 1;

    public ulong? Seed { get; init; }

    public CultureInfo? Culture { get; init; }

    /// <summary>All rounds in one call, so that agents may run ahead; else a look at the state after each.</summary>
    public bool Overlaps { get; init; }

    /// <summary>A clock of its own for each run.</summary>
    public Func<TimeProvider> Time { get; init; } = () => new VirtualTime(Latency.None);
}
