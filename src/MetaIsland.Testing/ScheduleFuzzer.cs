using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MetaIsland.Testing.Running;

namespace MetaIsland.Testing;

/// <summary>
/// Runs a simulation again and again in ways that must not change what it comes to (other orders, schedules, threads, cultures, processes), and
/// names the first round, agent and field that differs from a run in <see cref="Schedule.Sequential"/>.
/// </summary>
/// <remarks>
/// Time is virtual where one thread runs, and where several do every timer is due at once, so no run waits; set <see cref="SimulationOptions.Time"/> in
/// the factory for another clock. What recorded nodes came to in the first run is replayed in the others, so services are called once.
/// </remarks>
public static class ScheduleFuzzer
{
    private const string Reflects = "Looks at fields by reflection to name the one that differs; a trimmed program may lack them.";

    /// <summary>Runs a simulation in all ways that <paramref name="options"/> name, until one comes to something else.</summary>
    /// <param name="create">
    /// Makes a simulation with the options it is given, each time a new one with the same state; it may set others of them (the seed, services).
    /// A static method or a lambda that captures nothing can be run in other processes, too.
    /// </param>
    /// <param name="rounds">Rounds of each run, from 0.</param>
    /// <param name="options">What is tried; null for the defaults.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="expression">Left to the compiler: the text of <paramref name="create"/>, for the call that repeats a difference.</param>
    /// <exception cref="InvalidOperationException"><paramref name="create"/> does not use the options it is given.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var report = await ScheduleFuzzer.RunAsync(options => new IslandSimulation(new Island(64, 10), Islander.CreateMany(10), options), rounds: 20);
    /// report.ThrowIfDifferent();
    /// </code>
    /// </example>
    [RequiresUnreferencedCode(Reflects)]
    public static async Task<FuzzReport> RunAsync(
        Func<SimulationOptions, Simulation> create,
        int rounds,
        FuzzOptions? options = null,
        CancellationToken stop = default,
        [CallerArgumentExpression(nameof(create))] string? expression = null)
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentOutOfRangeException.ThrowIfNegative(rounds);
        options ??= new FuzzOptions();
        options.Validate();

        var session = new FuzzSession(create, rounds, options, expression ?? nameof(create));
        await Sessions.RunAsync([session], options.Processes, stop).ConfigureAwait(false);
        return session.Report;
    }
}
