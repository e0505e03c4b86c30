using System.Collections.Concurrent;
using MetaIsland.Programs.Tests.Generation;
using MetaIsland.Programs.Tests.Reference;
using MetaIsland.Programs.Tests.Running;
using Xunit.Abstractions;

namespace MetaIsland.Programs.Tests;

/// <summary>Law 7: one result, whatever the schedule, the number of workers and the latency; and it is the one the laws spell out.</summary>
public class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public Task RandomPrograms_ComeToWhatTheReferenceSays() => CheckAsync(ProgramKind.Plain, programs: 170, rounds: 5);

    [Fact]
    public Task ProgramsOfManyAgents_ComeToWhatTheReferenceSays() => CheckAsync(ProgramKind.Crowd, programs: 8, rounds: 3);

    private async Task CheckAsync(ProgramKind kind, int programs, int rounds)
    {
        var models = Suite.Generate(kind, programs);
        var decided = new ConcurrentBag<EventDecision>();
        var divergences = await Suite.CheckAsync(models, async (program, found) =>
        {
            foreach (var decision in await CompareAsync(program, found, rounds).ConfigureAwait(false))
                decided.Add(decision);
        });
        var outcomes = decided.CountBy(decision => decision.Outcome).ToDictionary();
        var changed = decided.Count(decision => decision.Instead is not null);
        output.WriteLine($"{models.Count} programs of seed {Suite.Seed}: {divergences.Compared} comparisons; {string.Join(", ", outcomes.Select(one => $"{one.Value} {one.Key}"))}, {changed} applied as something else");
        divergences.AssertNone();
        // Where nobody loses, nothing was decided.
        Assert.True(models.Count < 100 || (outcomes.GetValueOrDefault(EventOutcome.Lost) > decided.Count / 10 && outcomes.ContainsKey(EventOutcome.Merged) && changed > 0), "too few contests");
    }

    private static async Task<IReadOnlyList<EventDecision>> CompareAsync(CompiledProgram program, Divergences divergences, int rounds)
    {
        var reference = new ReferenceRun(program, ProgramRun.Seed).Run(rounds);
        foreach (var configuration in Configuration.All(seed: program.Model.Source.Length))
        {
            var run = await ProgramRun.RunAsync(program, configuration, rounds).ConfigureAwait(false);
            run.ThrowIfFailed(configuration);
            if (configuration.HashesRounds)
            {
                for (var round = 0; round < rounds; round++)
                    divergences.Compare(program, configuration, $"the hash of round {round}", reference.Hashes[round], run.Rounds[round].Hash);
            }
            divergences.Compare(program, configuration, "the final hash", reference.Hashes[^1], run.Final);
            divergences.Compare(program, configuration, "what ran", reference.Counts, run.Counts);
            configuration.Books.Compare(program, divergences, configuration, reference.Books, run.Simulation);
        }
        return reference.Books.Decisions;
    }
}
