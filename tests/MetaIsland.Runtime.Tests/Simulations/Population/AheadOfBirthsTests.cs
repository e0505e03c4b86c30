namespace MetaIsland.Tests.Simulations;

/// <summary>Births and deaths while agents of another type are rounds ahead (laws 5 and 13).</summary>
public sealed class AheadOfBirthsTests
{
    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task WhoIsAhead_ChangesNothing(string schedule, int workers)
    {
        const int rounds = 40;
        var expected = Create(Schedule.Sequential, 1);
        var report = await expected.RunAsync(rounds);
        var simulation = Create(ScheduleNames.Find(schedule), workers);
        var first = await simulation.RunAsync(rounds / 2);
        var second = await simulation.RunAsync(rounds / 2);

        Assert.Equal(expected.StateHash(), simulation.StateHash());
        Assert.Equal(report.NodesRun, first.NodesRun + second.NodesRun);
        Assert.True(report.EventsApplied > 10 * rounds, "too few are born and die");
    }

    private static MeadowSimulation Create(ISchedule schedule, int workers) => new(
        new Yard(),
        Mayfly.CreateMany(30),
        Beetle.CreateMany(20),
        new SimulationOptions { Schedule = schedule, Workers = workers });
}

/// <summary>Lives for a few rounds and has children, more in some rounds than in others.</summary>
[Agent]
public sealed partial class Mayfly
{
    private int age;

    [Node]
    private async ValueTask<Rest> Fly(AgentContext me)
    {
        if (me.Random.Chance(0.3))
            await Task.Yield();
        return new Rest(me.Random.Next(4));
    }

    [Node]
    private void Live(Rest rest, AgentContext me, Population<Mayfly> flies)
    {
        age++;
        if (me.Random.Chance(0.4))
            flies.Spawn(new Mayfly());
        if (age > rest.Value + 1)
            flies.Retire(me.Id);
    }
}

/// <summary>Has nothing to do with anybody, and now and then takes its time.</summary>
[Agent]
public sealed partial class Beetle
{
    private int crawled;

    [Node]
    private static async Task<int> Crawl(AgentContext me)
    {
        var steps = me.Random.Next(5);
        for (var i = 0; i < steps; i++)
            await Task.Yield();
        return steps;
    }

    [Node]
    private void Count(int steps) => crawled = (crawled * 31) + steps;
}

[Simulation<Yard, Mayfly, Beetle>]
public sealed partial class MeadowSimulation;
