using MetaIsland.Testing;

namespace MetaIsland.Tests;

/// <summary>A program that can be run in every way the fuzzer knows.</summary>
/// <param name="Name">Its namespace.</param>
/// <param name="Create">Makes its simulation.</param>
public sealed record TruthCase(string Name, Func<SimulationOptions, Simulation> Create)
{
    /// <summary>The factory's name in C#.</summary>
    public string Factory => $"{Name}.Setup.Create";

    public Task<FuzzReport> FuzzAsync(int rounds = 4, FuzzOptions? options = null) => ScheduleFuzzer.RunAsync(Create, rounds, options, expression: Factory);

    public override string ToString() => Name;
}
