using System.Text.Json;
using IslandSample.Running;

namespace IslandSample.Reporting;

/// <summary>Writes results for programs to read: one array, an object a run.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes the array and a line's end, nothing else.</summary>
    public static void Write(IReadOnlyList<RunResult> runs, TextWriter output)
    {
        var objects = runs.Select(run => new
        {
            schedule = run.Schedule,
            deterministic = run.Report.IsDeterministic,
            timingReasons = run.Report.TimingReasons,
            agents = run.Agents,
            rounds = run.Report.Rounds,
            seed = run.Seed,
            stateHash = run.StateHash.ToString(),
            roundHashes = run.RoundHashes.Select(hash => hash.ToString()),
            wallMs = Milliseconds(run.WallTime),
            makespanMs = Milliseconds(run.Report.Makespan),
            criticalPathMs = Milliseconds(run.Report.CriticalPath),
            waitedMs = Milliseconds(run.Report.Waited.Aggregate(TimeSpan.Zero, (sum, waited) => sum + waited)),
            waitedMsAt = run.SyncPoints.Zip(run.Report.Waited).ToDictionary(at => at.First, at => Milliseconds(at.Second)),
            nodesRun = run.Report.NodesRun,
            eventsApplied = run.Report.EventsApplied,
            eventsRejected = run.Report.EventsRejected,
        });
        output.WriteLine(JsonSerializer.Serialize(objects, Options));
    }

    private static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 1);
}
