namespace IslandSample.Running;

/// <summary>Whether runs of one program in several schedules had the same state after every round.</summary>
/// <param name="FirstDifference">The first round, from 0, after which two of them differ; null if none do.</param>
/// <param name="Rounds">Rounds that all of them ran.</param>
internal readonly record struct Agreement(int? FirstDifference, int Rounds)
{
    /// <summary>Compares all rounds that all runs have: a run that was stopped has fewer.</summary>
    public static Agreement Of(IReadOnlyList<RunResult> runs)
    {
        var rounds = runs.Min(run => run.RoundHashes.Count);
        for (var round = 0; round < rounds; round++)
        {
            if (runs.Any(run => run.RoundHashes[round] != runs[0].RoundHashes[round]))
                return new Agreement(round, rounds);
        }
        return new Agreement(null, rounds);
    }
}
