using System.Diagnostics.CodeAnalysis;
using MetaIsland.Testing.State;

namespace MetaIsland.Testing.Running;

/// <summary>The run all others are compared with: its state after each round, how it failed if it did, and its tape.</summary>
[RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
internal sealed class Baseline
{
    private readonly List<StateHash> hashes = [];
    private readonly List<StateSnapshot> snapshots = [];

    private Baseline(int rounds) => Rounds = rounds;

    public int Rounds { get; }

    /// <summary>The hash before the first round, then that after each; as many as the run came to.</summary>
    public IReadOnlyList<StateHash> Hashes => hashes;

    public IReadOnlyList<StateSnapshot> Snapshots => snapshots;

    public FailureMark? Failure { get; private set; }

    /// <summary>What the others replay; null if nothing was recorded.</summary>
    public Tape? Tape { get; private set; }

    public static async Task<Baseline> RecordAsync(SimulationRun run, int rounds, CancellationToken stop)
    {
        var baseline = new Baseline(rounds);
        var simulation = run.Simulation;
        baseline.Add(simulation);
        try
        {
            await foreach (var _ in simulation.RoundsAsync(rounds, stop).ConfigureAwait(false))
                baseline.Add(simulation);
        }
        catch (SimulationFailedException e)
        {
            baseline.Failure = FailureMark.Of(e);
        }
        stop.ThrowIfCancellationRequested();
        run.RequireUse(rounds);
        baseline.Tape = simulation.Tape.Count > 0 ? simulation.Tape : null;
        return baseline;
    }

    private void Add(Simulation simulation)
    {
        hashes.Add(simulation.StateHash());
        snapshots.Add(StateSnapshot.Take(simulation, snapshots.LastOrDefault()));
    }
}
