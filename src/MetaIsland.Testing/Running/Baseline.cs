using System.Diagnostics.CodeAnalysis;
using MetaIsland.Testing.State;

namespace MetaIsland.Testing.Running;

/// <summary>The run all others are compared with: its state after each round, how it failed if it did, and its tape.</summary>
[RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
internal sealed class Baseline
{
    private readonly List<StateSnapshot> snapshots;

    private Baseline(Expectation expected, List<StateSnapshot> snapshots, Tape? tape) => (Expected, this.snapshots, Tape) = (expected, snapshots, tape);

    public Expectation Expected { get; }

    /// <summary>What the others replay; null if nothing was recorded.</summary>
    public Tape? Tape { get; }

    public static async Task<Baseline> RecordAsync(SimulationRun run, int rounds, CancellationToken stop)
    {
        var simulation = run.Simulation;
        var hashes = new List<StateHash> { simulation.StateHash() };
        var snapshots = new List<StateSnapshot> { StateSnapshot.Take(simulation) };
        FailureMark? failure = null;
        try
        {
            await foreach (var _ in simulation.RoundsAsync(rounds, stop).ConfigureAwait(false))
            {
                hashes.Add(simulation.StateHash());
                snapshots.Add(StateSnapshot.Take(simulation, snapshots[^1]));
            }
        }
        catch (SimulationFailedException e)
        {
            failure = FailureMark.Of(e);
        }
        stop.ThrowIfCancellationRequested();
        run.RequireUse(rounds);
        return new Baseline(new Expectation(rounds, hashes, failure), snapshots, simulation.Tape.Count > 0 ? simulation.Tape : null);
    }

    /// <summary>What differs in a run that did not come to the same.</summary>
    public IReadOnlyList<FieldDifference> Compare(Mismatch mismatch)
    {
        if (mismatch.Thrown is { } thrown)
            return [new FieldDifference(null, "the factory's outcome", "a simulation", thrown)];
        if (mismatch.Leaves is { } leaves)
        {
            var fields = StateComparison.Of(snapshots[mismatch.Round + 1].Leaves(), leaves);
            return fields.Count > 0 ? fields : [new FieldDifference(null, "the state hash", "one", "another, though no field that can be seen differs")];
        }
        var (expected, actual) = (Expected.Failure, mismatch.Failure);
        var first = expected is null || actual?.Round < expected.Round ? actual : expected;
        return [new FieldDifference(first?.Agent, "the run's outcome", Describe(expected), Describe(actual))];
    }

    private static string Describe(FailureMark? failure) => failure?.ToString() ?? "no failure";
}
