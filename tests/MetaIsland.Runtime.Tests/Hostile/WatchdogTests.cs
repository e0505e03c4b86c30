using MetaIsland.Tests.Simulations;

namespace MetaIsland.Tests.Hostile;

/// <summary>A node without time-out that never returns is named by the watchdog, and the run fails. Its thread is left behind.</summary>
public sealed class WatchdogTests(WatchdogTests.Runs runs) : IClassFixture<WatchdogTests.Runs>
{
    public static TheoryData<Place, int, string, bool> Cases
    {
        get
        {
            var data = new TheoryData<Place, int, string, bool>();
            foreach (var (place, phase, schedule, isVirtual) in Runs.Cases)
                data.Add(place, phase, schedule, isVirtual);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ANodeThatNeverReturns_IsNamed_AndTheRunFails(Place place, int phase, string schedule, bool isVirtual)
    {
        var (simulation, run) = runs.Of(place, phase, schedule, isVirtual);
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => run.WaitAsync(TimeSpan.FromMinutes(2)));

        Assert.Equal((0, (AgentId?)new AgentId(0)), (failed.Round, failed.Agent));
        Assert.EndsWith($"Brute.{(place == Place.Call ? "Call" : "Think")}{phase}", failed.Node);
        Assert.Contains("has not returned", failed.Message);
        Assert.IsType<TimeoutException>(failed.InnerException);
        await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.RunAsync(1));
    }

    /// <summary>All runs at once, since each waits for its watchdog.</summary>
    public sealed class Runs : IDisposable
    {
        private readonly LastingTrap trap = new();
        private readonly Dictionary<(Place, int, string, bool), (BruteSimulation, Task)> runs;

        public Runs()
        {
            // As many threads of the pool may be left in the trap as there are cases.
            ThreadPool.GetMinThreads(out var workers, out var ports);
            ThreadPool.SetMinThreads(Math.Max(workers, 100), ports);
            runs = Cases.ToDictionary(one => one, one => Start(one.Place, one.Phase, one.Schedule, one.IsVirtual));
        }

        public static IEnumerable<(Place Place, int Phase, string Schedule, bool IsVirtual)> Cases =>
            from place in new[] { Place.Call, Place.Thought }
            from phase in Enumerable.Range(0, 3)
            from schedule in ScheduleNames.All
            from isVirtual in new[] { false, true }
            select (place, phase, schedule.Name, isVirtual);

        public (BruteSimulation Simulation, Task Run) Of(Place place, int phase, string schedule, bool isVirtual) => runs[(place, phase, schedule, isVirtual)];

        public void Dispose() => trap.Dispose();

        // Agent 0 does it: of all that might be open it is the smallest.
        private (BruteSimulation, Task) Start(Place place, int phase, string schedule, bool isVirtual)
        {
            var simulation = new BruteSimulation(new Inn(), Brute.CreateMany(3, i => new Brute(i == 0 ? new Mischief(Misdeed.NeverReturns, place, phase) : default)), new SimulationOptions
            {
                Schedule = ScheduleNames.Find(schedule),
                Workers = 2,
                Services = new OneService(trap),
                Time = isVirtual ? new VirtualTime(Latency.None) : TimeProvider.System,
                Watchdog = TimeSpan.FromSeconds(4),
            });
            return (simulation, simulation.RunAsync(2));
        }
    }
}
