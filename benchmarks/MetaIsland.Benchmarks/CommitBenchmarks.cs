using BenchmarkDotNet.Attributes;
using MetaIsland.Benchmarks.Commits;
using MetaIsland.Contesting;
using MetaIsland.Events;

namespace MetaIsland.Benchmarks;

/// <summary>One commit of events with distinct keys in a random order, against a loop written by hand that finds the contests of the same keys.</summary>
public class CommitBenchmarks
{
    private HandWrittenCommit hand = null!;
    private Committed one = null!;
    private Committed two = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Events { get; set; }

    /// <summary>Multiplications in a row that an apply makes: 0 for an event that takes one from a plot.</summary>
    [Params(0, 24)]
    public int Steps { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var order = Enumerable.Range(0, Events).ToArray();
        new Random(5).Shuffle(order);
        hand = new HandWrittenCommit(Events, Steps, order);
        one = new Committed(Events, Steps, order, workers: 1);
        two = new Committed(Events, Steps, order, workers: 2);
        if (hand.Run() != Events || one.Run() != Events || two.Run() != Events)
            throw new InvalidOperationException("Every event is to be applied.");
    }

    [Benchmark(Baseline = true)]
    public int HandWrittenLoop() => hand.Run();

    [Benchmark]
    public int OneWorker() => one.Run();

    [Benchmark]
    public int TwoWorkers() => two.Run();

    /// <summary>A world with a lane full of events that are committed again and again.</summary>
    private sealed class Committed
    {
        private readonly Fields world;
        private readonly Committer<Fields> committer;
        private readonly List<List<EventLane>> parts;
        private int commits;

        public Committed(int events, int steps, int[] order, int workers)
        {
            world = new Fields(events);
            committer = new Committer<Fields>(WalkerPlan, ((Versions.IWorld<Fields>)world).CreateCommit()) { Workers = workers };
            var lane = (Fields.EventsLane)((Versions.IWorld<Fields>)world).CreateLane();
            for (var agent = 0; agent < events; agent++)
            {
                var emitter = new Fields.Events(lane, EventSource.Of(new AgentId(agent), 0));
                if (steps == 0)
                    emitter.Emit(new Harvest(order[agent], 1));
                else
                    emitter.Emit(new Toil(order[agent], steps));
            }
            parts = [[lane]];
        }

        private static Plan WalkerPlan => Society.WalkerSimulation.Plan;

        public int Run()
        {
            parts[0][0].Rewind();
            committer.Decide(world, parts, new ContestSeed(0, 0, commits++ & 0xFFFF, 0), isRecorded: false);
            return committer.Apply(world, parts[0][0].Writes, parts, null).Applied;
        }
    }
}
