using MetaIsland.Programs.Tests.Generation;
using MetaIsland.Programs.Tests.Reference;
using MetaIsland.Programs.Tests.Running;
using Xunit.Abstractions;

namespace MetaIsland.Programs.Tests;

/// <summary>Law 11: of several failures every schedule reports the smallest by (round, phase, agent, node), and refuses to go on.</summary>
public class FailureTests(ITestOutputHelper output)
{
    private const int Rounds = 5;

    [Fact]
    public async Task FailingPrograms_ReportTheSmallestFailureInEverySchedule()
    {
        var models = Suite.Generate(ProgramKind.Failing, 50);
        var failed = 0;
        var divergences = await Suite.CheckAsync(models, async (program, found) =>
        {
            if (await CompareAsync(program, found).ConfigureAwait(false))
                Interlocked.Increment(ref failed);
        });
        output.WriteLine($"{models.Count} programs of seed {Suite.Seed}, {failed} of which fail: {divergences.Compared} comparisons");
        divergences.AssertNone();
        Assert.True(failed > 0 || models.Count == 1, "no program failed");
    }

    private static async Task<bool> CompareAsync(CompiledProgram program, Divergences divergences)
    {
        var reference = new ReferenceRun(program, ProgramRun.Seed).Run(Rounds);
        foreach (var configuration in Configuration.All(seed: program.Model.Source.Length))
        {
            var run = await ProgramRun.RunAsync(program, configuration, Rounds).ConfigureAwait(false);
            var failure = run.Failure is { } e ? new ReferenceFailure(e.Round, e.Agent?.Value, e.Node) : null;
            divergences.Compare(program, configuration, "the failure", reference.Failure, failure);
            divergences.Compare(program, configuration, "refusing to go on", reference.Failure is not null, run.RefusesToGoOn);
            if (reference.Failure is null)
                divergences.Compare(program, configuration, "the final hash", reference.Hashes[^1], run.Final);
        }
        return reference.Failure is not null;
    }
}
