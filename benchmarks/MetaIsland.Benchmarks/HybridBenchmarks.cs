using BenchmarkDotNet.Attributes;
using MetaIsland.Benchmarks.Society;

namespace MetaIsland.Benchmarks;

/// <summary>Ten rounds of trivial synchronous nodes of struct agents, against two loops written by hand.</summary>
[MemoryDiagnoser]
public class HybridBenchmarks
{
    private const int Rounds = 10;

    private HandWritten hand = null!;
    private WalkerSimulation one = null!;
    private WalkerSimulation all = null!;

    [Params(1_000, 100_000, 1_000_000)]
    public int Agents { get; set; }

    // Not asynchronous: in one process nobody waits for a set-up that is.
    [GlobalSetup]
    public void Setup()
    {
        hand = new HandWritten(Agents);
        one = Create(workers: 1);
        all = Create(Environment.ProcessorCount);
        hand.Round();
        Run(one, 1);
        if (one.World.Signal != hand.Signal)
            throw new InvalidOperationException($"The simulation came to {one.World.Signal}, the loop to {hand.Signal}: they are not the same society.");
        Run(all, 1);
    }

    [Benchmark(Baseline = true)]
    public void HandWrittenLoop()
    {
        for (var round = 0; round < Rounds; round++)
            hand.Round();
    }

    [Benchmark]
    public RunReport HybridOneWorker() => Run(one, Rounds);

    [Benchmark]
    public RunReport HybridAllProcessors() => Run(all, Rounds);

    private static RunReport Run(WalkerSimulation simulation, int rounds) => simulation.RunAsync(rounds).GetAwaiter().GetResult();

    private WalkerSimulation Create(int workers) =>
        new(new Grid(), Walker.CreateMany(Agents, i => new Walker(i)), new SimulationOptions { Schedule = Schedule.Hybrid, Workers = workers });
}
