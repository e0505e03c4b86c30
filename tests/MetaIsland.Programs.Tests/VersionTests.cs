using MetaIsland.Programs.Tests.Generation;
using MetaIsland.Programs.Tests.Running;
using MetaIsland.Programs.Tests.Support;
using Xunit.Abstractions;

namespace MetaIsland.Programs.Tests;

/// <summary>
/// Law 4: what a node sees does not change while it runs, whatever is committed meanwhile. Many nodes of these programs outlive commits, and the
/// versions they read share with later ones whatever these have not written.
/// </summary>
public class VersionTests(ITestOutputHelper output)
{
    private const int Rounds = 6;

    private long bytesCopied;
    private int mostVersions;

    [Fact]
    public async Task WhatANodeSees_IsTheSameAtItsEnd()
    {
        var divergences = await Suite.CheckAsync(Suite.Generate(ProgramKind.Plain, 40), CheckAsync);
        output.WriteLine($"{divergences.Compared} comparisons, {bytesCopied} bytes copied, up to {mostVersions} versions at the end of a round");
        divergences.AssertNone();
        Assert.True(bytesCopied > 0 && mostVersions > 1, "nobody read an older version");
    }

    private async Task CheckAsync(CompiledProgram program, Divergences divergences)
    {
        foreach (var configuration in Configurations(seed: program.Model.Source.Length))
        {
            var run = await ProgramRun.RunAsync(program, configuration, Rounds).ConfigureAwait(false);
            run.ThrowIfFailed(configuration);
            divergences.Compare(program, configuration, "how many views changed", 0, Sight.ChangesIn(program.Name));
            Interlocked.Add(ref bytesCopied, run.Rounds.Sum(round => round.BytesCopied));
            for (var most = run.Rounds.Max(round => round.Versions); most > Volatile.Read(ref mostVersions);)
                Interlocked.Exchange(ref mostVersions, most);
        }
    }

    // All that let agents run ahead or nodes outlive a sync point.
    private static IEnumerable<Configuration> Configurations(int seed)
    {
        yield return new(Schedule.Lockstep, 2, Running.Latency.SlowNodes, seed);
        yield return new(Schedule.Isolated, 2, Running.Latency.Stragglers, seed);
        foreach (var schedule in new[] { Schedule.Hybrid, Schedule.Tokens, Schedule.Actors })
        {
            yield return new(schedule, 2, Running.Latency.Stragglers, seed);
            yield return new(schedule, 8, Running.Latency.SlowNodes, seed + 1);
        }
    }
}
