using MetaIsland.Schedules;
using MetaIsland.Timing;

namespace MetaIsland.Tests.Schedules;

public sealed class StealingTeamTests
{
    // A team that forgets work does not hang the suite.
    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task EveryPiece_IsDoneOnce_AndNeverMoreAtOnceThanThereAreWorkers(int workers)
    {
        const int Producers = 8;
        const int Trees = 400;
        const int Depth = 6;
        var team = new StealingTeam(workers, clock: null);
        var trees = new Trees(team, Producers * Trees, Depth);

        await Task.WhenAll(Enumerable.Range(0, Producers).Select(producer => Task.Run(() =>
        {
            for (var tree = 0; tree < Trees; tree++)
                team.Push(new Work(trees, producer * Trees + tree, 1));
        })));
        await trees.Ended.WaitAsync(Watchdog);

        Assert.All(trees.Done, times => Assert.Equal(1, times));
        Assert.InRange(trees.MostAtOnce, 1, workers);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void WorkForATeamThatIsGoingHome_IsDone(int workers)
    {
        var team = new StealingTeam(workers, clock: null);
        var done = 0;
        var work = new Doing((_, _) => Interlocked.Increment(ref done));
        for (var i = 1; i <= 15_000; i++)
        {
            team.Push(new Work(work, 0, 1));
            Assert.True(Volatile.Read(ref done) == i || SpinWait.SpinUntil(() => Volatile.Read(ref done) == i, Watchdog), $"piece {i} is forgotten");
            // Sometimes a worker still searches, sometimes it is on its way home, sometimes there.
            Thread.SpinWait(i * 7 % 2_000);
        }
    }

    [Fact]
    public async Task WorkFoundWhileWorking_ComesNext_UnlessItIsToWaitItsTurn()
    {
        var team = new StealingTeam(1, clock: null);
        var order = new List<int>();
        var ended = new TaskCompletionSource();
        var work = new Doing((i, _) =>
        {
            order.Add(i);
            if (order.Count == 4)
                ended.SetResult();
        });
        team.Push(new Work(
            new Doing((_, _) =>
            {
                team.PushLast(new Work(work, 3, 1));
                team.PushLast(new Work(work, 4, 1));
                team.Push(new Work(work, 2, 1));
                team.Push(new Work(work, 1, 1));
            }),
            0,
            1));
        await ended.Task.WaitAsync(Watchdog);

        Assert.Equal([1, 2, 3, 4], order);
    }

    [Fact]
    public async Task WhileWorkWaits_VirtualTimeStandsStill()
    {
        var clock = new VirtualClock();
        var team = new StealingTeam(2, clock);
        var ended = new TaskCompletionSource();
        var left = 1_000;
        var wasActive = true;
        for (var i = 1_000; i > 0; i--)
        {
            team.Push(new Work(
                new Doing((_, _) =>
                {
                    wasActive &= clock.Active >= Volatile.Read(ref left);
                    if (Interlocked.Decrement(ref left) == 0)
                        ended.SetResult();
                }),
                0,
                1));
        }
        await ended.Task.WaitAsync(Watchdog);

        Assert.True(wasActive);
        Assert.True(SpinWait.SpinUntil(() => clock.Active == 0, Watchdog));
    }

    [Fact]
    public async Task Work_RunsInTheContextOfTheTeam_EvenOfTheOneSetLast()
    {
        var ambient = new AsyncLocal<int>();
        var team = new StealingTeam(2, clock: null);
        for (var i = 1; i <= 200; i++)
        {
            ambient.Value = i;
            team.Context = ExecutionContext.Capture();
            var seen = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
            team.Push(new Work(new Doing((_, _) => seen.SetResult(ambient.Value)), 0, 1));
            Assert.Equal(i, await seen.Task.WaitAsync(Watchdog));
        }
    }

    /// <summary>Each piece of work but the deepest finds two more.</summary>
    private sealed class Trees(StealingTeam team, int trees, int depth) : IWork
    {
        private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int atOnce;
        private int mostAtOnce;
        private int left = trees * ((1 << depth) - 1);

        public Task Ended => ended.Task;

        public int MostAtOnce => mostAtOnce;

        public int[] Done { get; } = new int[trees * ((1 << depth) - 1)];

        void IWork.Do(int tree, int node)
        {
            var now = Interlocked.Increment(ref atOnce);
            for (var most = mostAtOnce; now > most;)
                most = Interlocked.CompareExchange(ref mostAtOnce, now, most);
            Interlocked.Increment(ref Done[tree * ((1 << depth) - 1) + node - 1]);
            if (2 * node < 1 << depth)
            {
                team.Push(new Work(this, tree, 2 * node));
                if (node % 2 == 0)
                    team.Push(new Work(this, tree, 2 * node + 1));
                else
                    team.PushLast(new Work(this, tree, 2 * node + 1));
            }
            Interlocked.Decrement(ref atOnce);
            if (Interlocked.Decrement(ref left) == 0)
                ended.SetResult();
        }
    }

    private sealed class Doing(Action<int, int> act) : IWork
    {
        void IWork.Do(int first, int count) => act(first, count);
    }
}
