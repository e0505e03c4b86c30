using System.Diagnostics.CodeAnalysis;
using MetaIsland.Testing.State;

namespace MetaIsland.Testing.Running;

/// <summary>Runs a simulation in one way and compares it with the baseline.</summary>
[RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
internal sealed class Comparison(Func<SimulationOptions, Simulation> create, Baseline baseline, FuzzOptions options)
{
    /// <summary>The first round that ends differently, and how; null if none does.</summary>
    public async Task<(int Round, List<FieldDifference> Fields)?> RunAsync(Way way, CancellationToken stop)
    {
        if (!way.Overlaps)
            return await RunApartAsync(way, stop).ConfigureAwait(false);
        if (await RunWholeAsync(way, baseline.Rounds, stop).ConfigureAwait(false) is not { } whole)
            return null;
        // Only the end was looked at: the first round is that of the shortest run that ends differently.
        for (var rounds = 0; rounds < baseline.Rounds; rounds++)
        {
            if (await RunWholeAsync(way, rounds, stop).ConfigureAwait(false) is { } shorter)
                return shorter;
        }
        return whole;
    }

    private async Task<(int, List<FieldDifference>)?> RunApartAsync(Way way, CancellationToken stop)
    {
        if (!TryCreate(way, out var run, out var difference))
            return difference;
        if (Compare(run.Simulation, 0) is { } before)
            return before;
        var round = 0;
        try
        {
            await foreach (var _ in run.Simulation.RoundsAsync(baseline.Rounds, stop).ConfigureAwait(false))
            {
                if (baseline.Failure?.Round == round)
                    return Fail(round, null);
                if (Compare(run.Simulation, ++round) is { } found)
                    return found;
            }
        }
        catch (SimulationFailedException e)
        {
            return CompareFailures(FailureMark.Of(e));
        }
        stop.ThrowIfCancellationRequested();
        run.RequireUse(baseline.Rounds);
        return null;
    }

    private async Task<(int, List<FieldDifference>)?> RunWholeAsync(Way way, int rounds, CancellationToken stop)
    {
        if (!TryCreate(way, out var run, out var difference))
            return difference;
        try
        {
            await run.Simulation.RunAsync(rounds, stop).ConfigureAwait(false);
        }
        catch (SimulationFailedException e)
        {
            return CompareFailures(FailureMark.Of(e));
        }
        stop.ThrowIfCancellationRequested();
        run.RequireUse(rounds);
        return baseline.Failure is { } failure && failure.Round < rounds ? Fail(failure.Round, null) : Compare(run.Simulation, rounds);
    }

    private bool TryCreate(Way way, [NotNullWhen(true)] out SimulationRun? run, out (int, List<FieldDifference>)? difference)
    {
        (run, difference) = (null, null);
        try
        {
            run = SimulationRun.Create(create, way, options, baseline.Tape);
            return true;
        }
        catch (Exception e) when (e is not InvalidOperationException { TargetSite.DeclaringType.Name: nameof(SimulationRun) })
        {
            difference = (-1, [new FieldDifference(null, "the simulation", "made", $"{e.GetType()} of the factory: {e.Message}")]);
            return false;
        }
    }

    /// <param name="simulation">It has come to the end of a round.</param>
    /// <param name="ended">How many rounds have ended.</param>
    private (int, List<FieldDifference>)? Compare(Simulation simulation, int ended)
    {
        if (simulation.StateHash() == baseline.Hashes[ended])
            return null;
        var fields = StateComparison.Of(baseline.Snapshots[ended].Leaves(), StateSnapshot.Take(simulation).Leaves());
        if (fields.Count == 0)
            fields.Add(new FieldDifference(null, "the state hash", $"{baseline.Hashes[ended]}", $"{simulation.StateHash()}"));
        return (ended - 1, fields);
    }

    private (int, List<FieldDifference>)? CompareFailures(FailureMark failure) =>
        FailureMark.AreSame(baseline.Failure, failure) ? null : Fail(Math.Min(failure.Round, baseline.Failure?.Round ?? int.MaxValue), failure);

    private (int, List<FieldDifference>) Fail(int round, FailureMark? failure)
    {
        var first = baseline.Failure is null || failure?.Round < baseline.Failure.Round ? failure : baseline.Failure;
        return (round, [new FieldDifference(first?.Agent, "the run", Describe(baseline.Failure), Describe(failure))]);
    }

    private static string Describe(FailureMark? failure) => failure is null ? "without failure" : $"failed by {failure}";
}
