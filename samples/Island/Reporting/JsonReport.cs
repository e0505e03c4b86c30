using System.Text.Json;
using IslandSample.Running;
using IslandSample.Society;

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
            deterministic = IslandSimulation.Plan.IsDeterministic,
            agents = run.Agents,
            rounds = run.Rounds,
            seed = run.Seed,
            stateHash = run.StateHash.ToString(),
            roundHashes = run.RoundHashes.Select(hash => hash.ToString()),
            wallMs = Math.Round(run.WallTime.TotalMilliseconds, 1),
            nodesRun = run.NodesRun,
            eventsApplied = run.EventsApplied,
            eventsRejected = run.EventsRejected,
        });
        output.WriteLine(JsonSerializer.Serialize(objects, Options));
    }
}
