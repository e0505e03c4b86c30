namespace MetaIsland.Tests.Simulations.Meetings;

/// <summary>No more asynchronous runs are in flight than asked for, and those that wait start by round, agent and node (DESIGN section 5).</summary>
public sealed class InFlightTests
{
    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task SoManyAtOnce_AndTheSmallestNext(string schedule, int workers)
    {
        var simulation = new FerrySimulation(new Parish(), Passenger.CreateMany(10), new SimulationOptions
        {
            Schedule = ScheduleNames.Find(schedule),
            Workers = workers,
            Time = new VirtualTime(Latency.None),
            MaxInFlight = 3,
        });
        var report = await simulation.RunAsync(2);

        // Three at a time need four seconds for ten, and the last of those who wait is the one with the largest id.
        Assert.Equal(TimeSpan.FromSeconds(schedule == "Sequential" ? 20 : 8), report.Makespan);
        Assert.Equal(Enumerable.Repeat(Enumerable.Range(0, 10), 2).SelectMany(round => round), simulation.World.Notices.Select(notice => notice.By));
    }
}

/// <summary>Takes a second.</summary>
[Agent]
public sealed partial class Passenger
{
    private int crossings;

    [Node]
    private static async Task<Vote> Cross(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromSeconds(1), stop);
        return new Vote(me.Round, me.Id.Value);
    }

    [Node]
    private void Land(Result result) => crossings += result.In.Length;
}

[Simulation<Parish, Passenger>]
public sealed partial class FerrySimulation
{
    [SyncPoint(Mode = SyncMode.Streaming, Order = SyncOrder.Arrival)]
    private static async Task<Result> Moor(IAsyncEnumerable<Arrival<Vote>> votes, Parish.Events events, SimulationContext context)
    {
        await foreach (var vote in votes)
            events.Emit(new Notice(context.Round, vote.Agent.Value, "Moor", 0));
        return new Result(context.Round, []);
    }
}
