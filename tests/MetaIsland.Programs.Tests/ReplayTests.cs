using MetaIsland.Programs.Tests.Generation;
using MetaIsland.Programs.Tests.Running;
using Xunit.Abstractions;

namespace MetaIsland.Programs.Tests;

/// <summary>Law 9: what a service answered is on the tape, and a replay comes to the same state without it, in any schedule.</summary>
public class ReplayTests(ITestOutputHelper output)
{
    private const int Rounds = 4;

    [Fact]
    public async Task RecordedPrograms_ReplayInEverySchedule()
    {
        var models = Suite.Generate(ProgramKind.Recorded, 16);
        var asked = 0;
        var divergences = await Suite.CheckAsync(models, async (program, found) =>
        {
            if (await CompareAsync(program, found).ConfigureAwait(false))
                Interlocked.Increment(ref asked);
        });
        output.WriteLine($"{models.Count} programs of seed {Suite.Seed}, {asked} of which ask somebody: {divergences.Compared} comparisons");
        divergences.AssertNone();
        // In some programs whoever would ask is skipped, for want of a value, in every round.
        Assert.True(asked > models.Count / 2, $"Only {asked} of {models.Count} programs ask anybody.");
    }

    [Fact]
    public async Task FailedPrograms_ReplayToTheSameFailureInEverySchedule()
    {
        var models = Suite.Generate(ProgramKind.FailingRecorded, 12);
        var failed = 0;
        var divergences = await Suite.CheckAsync(models, async (program, found) =>
        {
            if (await CompareFailuresAsync(program, found).ConfigureAwait(false))
                Interlocked.Increment(ref failed);
        });
        output.WriteLine($"{models.Count} programs of seed {Suite.Seed}, {failed} of which fail: {divergences.Compared} comparisons");
        divergences.AssertNone();
    }

    private static async Task<bool> CompareFailuresAsync(CompiledProgram program, Divergences divergences)
    {
        var configurations = Configuration.All(seed: program.Model.Source.Length).ToList();
        var live = await ProgramRun.RunAsync(program, configurations[^1], Rounds, new CountingOracle()).ConfigureAwait(false);
        foreach (var configuration in configurations)
        {
            var replay = await ProgramRun.RunAsync(program, configuration, Rounds, new SilentOracle(), live.Tape).ConfigureAwait(false);
            divergences.Compare(program, configuration, "the replayed failure", Place(live), Place(replay));
            if (live.Failure is null)
                divergences.Compare(program, configuration, "the replayed final hash", live.Final, replay.Final);
        }
        return live.Failure is not null;
    }

    private static (int? Round, AgentId? Agent, string? Node) Place(ProgramRun run) => (run.Failure?.Round, run.Failure?.Agent, run.Failure?.Node);

    private static async Task<bool> CompareAsync(CompiledProgram program, Divergences divergences)
    {
        var configurations = Configuration.All(seed: program.Model.Source.Length).ToList();
        var hashed = configurations.FindLast(configuration => configuration.HashesRounds)!;
        // What the oracle says depends on who asks first, so this run has no second.
        var live = await ProgramRun.RunAsync(program, hashed, Rounds, new CountingOracle()).ConfigureAwait(false);
        foreach (var configuration in configurations)
        {
            var replay = await ProgramRun.RunAsync(program, configuration, Rounds, new SilentOracle(), live.Tape).ConfigureAwait(false);
            if (configuration.HashesRounds)
            {
                for (var round = 0; round < Rounds; round++)
                    divergences.Compare(program, configuration, $"the replayed hash of round {round}", live.Rounds[round].Hash, replay.Rounds[round].Hash);
            }
            divergences.Compare(program, configuration, "the replayed final hash", live.Final, replay.Final);
            divergences.Compare(program, configuration, "the length of the tape", live.Tape.Count, replay.Tape.Count);
        }
        return live.Tape.Count > 0;
    }
}
