using System.Diagnostics.CodeAnalysis;
using MetaIsland.Testing.State;

namespace MetaIsland.Testing.Running;

/// <summary>Runs a simulation in one way and compares it with what is expected, here or in another process.</summary>
[RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
internal sealed class Comparison(Func<SimulationOptions, Simulation> create, Expectation expected, Tape? tape, TimeSpan watchdog)
{
    /// <summary>The first round that ends differently; null if none does.</summary>
    public async Task<Mismatch?> RunAsync(Way way, CancellationToken stop)
    {
        if (!way.Overlaps)
            return await RunApartAsync(way, stop).ConfigureAwait(false);
        if (await RunWholeAsync(way, expected.Rounds, stop).ConfigureAwait(false) is not { } whole)
            return null;
        // Only the end was looked at: the first round is that of the shortest run that ends differently.
        for (var rounds = 0; rounds < expected.Rounds; rounds++)
        {
            if (await RunWholeAsync(way, rounds, stop).ConfigureAwait(false) is { } shorter)
                return shorter;
        }
        return whole;
    }

    private async Task<Mismatch?> RunApartAsync(Way way, CancellationToken stop)
    {
        if (!TryCreate(way, out var run, out var thrown))
            return thrown;
        if (Compare(run.Simulation, 0) is { } before)
            return before;
        var ended = 0;
        try
        {
            await foreach (var _ in run.Simulation.RoundsAsync(expected.Rounds, stop).ConfigureAwait(false))
            {
                if (expected.Failure?.Round == ended)
                    return new Mismatch(ended);
                if (Compare(run.Simulation, ++ended) is { } found)
                    return found;
            }
        }
        catch (SimulationFailedException e)
        {
            return Compare(FailureMark.Of(e));
        }
        stop.ThrowIfCancellationRequested();
        run.RequireUse(expected.Rounds);
        return null;
    }

    private async Task<Mismatch?> RunWholeAsync(Way way, int rounds, CancellationToken stop)
    {
        if (!TryCreate(way, out var run, out var thrown))
            return thrown;
        try
        {
            await run.Simulation.RunAsync(rounds, stop).ConfigureAwait(false);
        }
        catch (SimulationFailedException e)
        {
            return Compare(FailureMark.Of(e));
        }
        stop.ThrowIfCancellationRequested();
        run.RequireUse(rounds);
        return expected.Failure is { } failure && failure.Round < rounds ? new Mismatch(failure.Round) : Compare(run.Simulation, rounds);
    }

    private bool TryCreate(Way way, [NotNullWhen(true)] out SimulationRun? run, out Mismatch? thrown)
    {
        (run, thrown) = (null, null);
        try
        {
            run = SimulationRun.Create(create, way, watchdog, tape);
            return true;
        }
        catch (Exception e)
        {
            // The baseline was made, so this one should have been, too.
            thrown = new Mismatch(-1, Thrown: $"{e.GetType().Name}: {e.Message}");
            return false;
        }
    }

    /// <param name="simulation">It is between two rounds.</param>
    /// <param name="ended">How many rounds have ended.</param>
    private Mismatch? Compare(Simulation simulation, int ended) =>
        simulation.StateHash() == expected.Hashes[ended] ? null : new Mismatch(ended - 1, StateSnapshot.Take(simulation).Leaves());

    private Mismatch? Compare(FailureMark failure) =>
        FailureMark.AreSame(expected.Failure, failure) ? null : new Mismatch(Math.Min(failure.Round, expected.Failure?.Round ?? int.MaxValue), Failure: failure);
}
