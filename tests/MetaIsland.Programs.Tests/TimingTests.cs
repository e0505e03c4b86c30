using MetaIsland.Programs.Tests.Generation;
using MetaIsland.Programs.Tests.Running;
using Xunit.Abstractions;

namespace MetaIsland.Programs.Tests;

/// <summary>
/// Law 7 where timing decides: in virtual time a run is a function of program, schedule and latency, whatever the number of workers; and its
/// tape comes to the same in every schedule, without waiting for anything.
/// </summary>
public class TimingTests(ITestOutputHelper output)
{
    private const int Rounds = 4;

    [Fact]
    public async Task TimedPrograms_AreReproducedByWorkersAndByTapes()
    {
        var models = Suite.Generate(ProgramKind.Timed, 30);
        var (timed, apart) = (0, 0);
        var divergences = await Suite.CheckAsync(models, async (program, found) =>
        {
            var results = new HashSet<StateHash?>();
            for (var i = 0; i < (Suite.IsFull ? 3 : 1); i++)
                await CompareAsync(program, found, Suite.Seed + (ulong)program.Model.Source.Length + (ulong)i, results).ConfigureAwait(false);
            Interlocked.Add(ref timed, program.Model.Syncs.Exists(sync => sync.IsTimed) || program.Model.Nodes.Any(node => node.Timeout > 0) ? 1 : 0);
            Interlocked.Add(ref apart, results.Count > 1 ? 1 : 0);
        });
        output.WriteLine($"{models.Count} programs of seed {Suite.Seed}, {timed} of which depend on timing and {apart} came to different results: {divergences.Compared} comparisons");
        divergences.AssertNone();
        // Where all schedules come to the same, nothing was late, and nothing was tested.
        Assert.True(apart > models.Count / 10 || models.Count == 1, $"Only {apart} of {models.Count} programs came to different results.");
    }

    private static async Task CompareAsync(CompiledProgram program, Divergences divergences, ulong seed, HashSet<StateHash?> results)
    {
        foreach (var schedule in Configuration.Schedules)
        {
            ProgramRun? first = null;
            foreach (var workers in new[] { 1, 2, 8 })
            {
                var configuration = Configuration.Virtual(schedule, workers, seed);
                var run = await ProgramRun.RunAsync(program, configuration, Rounds).ConfigureAwait(false);
                run.ThrowIfFailed(configuration);
                first ??= run;
                divergences.Compare(program, configuration, "the final hash", first.Final, run.Final);
                // Whether a node behind one that was abandoned at the same instant is counted as absent is no part of the state.
                divergences.Compare(program, configuration, "what was committed", first.Counts with { Nodes = 0, Absent = 0 }, run.Counts with { Nodes = 0, Absent = 0 });
            }
            results.Add(first!.Final);
            ProgramRun last = null!;
            foreach (var other in Configuration.Schedules.Where(other => other != schedule))
            {
                var configuration = new Configuration(other, 2, Running.Latency.None, 0) { HashesRounds = seed % 2 == 0 };
                var replay = await ProgramRun.RunAsync(program, configuration, Rounds, replay: first.Tape).ConfigureAwait(false);
                var told = $"the tape of {schedule.Name} in virtual time of seed {seed}, replayed by {configuration}";
                replay.ThrowIfFailed(told);
                if (configuration.HashesRounds)
                {
                    for (var round = 0; round < Rounds; round++)
                        divergences.Compare(program, told, $"the hash of round {round}", first.Rounds[round].Hash, replay.Rounds[round].Hash);
                }
                divergences.Compare(program, told, "the final hash", first.Final, replay.Final);
                last = replay;
            }
            // A replay records again what it read.
            var again = await ProgramRun.RunAsync(program, new Configuration(schedule, 2, Running.Latency.None, 0), Rounds, replay: last.Tape).ConfigureAwait(false);
            again.ThrowIfFailed($"the tape of a replay, replayed by {schedule.Name}");
            divergences.Compare(program, $"the tape of a replay, replayed by {schedule.Name}", "the final hash", first.Final, again.Final);
        }
    }
}
