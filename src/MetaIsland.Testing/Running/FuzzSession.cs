using System.Diagnostics.CodeAnalysis;
using MetaIsland.Testing.Processes;

namespace MetaIsland.Testing.Running;

/// <summary>One simulation being tried: here, and in other processes, which may be shared with other simulations.</summary>
[RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
internal sealed class FuzzSession(Func<SimulationOptions, Simulation> create, int rounds, FuzzOptions options, string expression)
{
    private readonly List<string> notTried = [];
    private Baseline baseline = null!;      // from TryHereAsync on
    private FuzzDifference? difference;
    private int runs;

    public FuzzReport Report => new() { Difference = difference, Runs = runs, Rounds = rounds, NotTried = notTried };

    /// <summary>Tries all there is to be tried in this process, until something differs.</summary>
    public async Task TryHereAsync(CancellationToken stop)
    {
        baseline = await Baseline.RecordAsync(SimulationRun.Create(create, Ways.Baseline, options.Watchdog, replay: null), rounds, stop).ConfigureAwait(false);
        var comparison = new Comparison(create, baseline.Expected, baseline.Tape, options.Watchdog);
        foreach (var way in Ways.Of(options, notTried))
        {
            Note(way, await comparison.RunAsync(way, stop).ConfigureAwait(false));
            if (difference is not null)
                return;
        }
    }

    /// <summary>What other processes are to run; null if there is no need or no way.</summary>
    public ChildJob? FindJob()
    {
        if (difference is not null || options.Processes == 0)
            return null;
        var reason = ChildProcess.Obstacle;
        if (reason is null && baseline.Tape is not null)
            reason = "nodes are recorded, and a tape is of one process.";
        if (reason is null && FactoryReference.Of(create, out reason) is { } factory)
            return new ChildJob(factory, rounds, [.. baseline.Expected.Hashes.Select(hash => hash.ToString())], baseline.Expected.Failure, options.Watchdog);
        NoteNotTried(reason);
        return null;
    }

    /// <summary>Notes what another process came to.</summary>
    public void Note(int process, ChildResult result)
    {
        if (result.Error is { } error)
            NoteNotTried(error);
        else if (difference is null)
            Note(Ways.Elsewhere(process), result.Mismatch);
    }

    public void NoteNotTried(string reason)
    {
        var note = $"other processes: {reason}";
        if (!notTried.Contains(note))
            notTried.Add(note);
    }

    private void Note(Way way, Mismatch? mismatch)
    {
        runs++;
        if (mismatch is null)
            return;
        difference = new FuzzDifference
        {
            Round = mismatch.Round,
            Way = way.Name,
            Seed = way.Seed,
            Fields = baseline.Compare(mismatch),
            Hint = way.Hint,
            Repeat = FormattableString.Invariant($"(await ScheduleFuzzer.RunAsync({expression}, rounds: {mismatch.Round + 1}, {way.Options})).ThrowIfDifferent();"),
        };
    }
}
