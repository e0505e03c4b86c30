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
        var divergences = await Suite.CheckAsync(models, CompareAsync);
        output.WriteLine($"{models.Count} programs of seed {Suite.Seed}: {divergences.Compared} comparisons");
        divergences.AssertNone();
    }

    private static async Task CompareAsync(CompiledProgram program, Divergences divergences)
    {
        var configurations = Configuration.All(seed: program.Model.Source.Length).ToList();
        var hashed = configurations.FindLast(configuration => configuration.HashesRounds)!;
        // What the oracle says depends on who asks first, so this run has no second.
        var live = await ProgramRun.RunAsync(program, hashed, Rounds, new CountingOracle()).ConfigureAwait(false);
        Assert.True(live.Tape.Count > 0, "nobody asked");
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
    }
}
