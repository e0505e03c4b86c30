namespace MetaIsland.Tests.Simulations.Absence;

/// <summary>
/// What comes after a time-out or a close never lands: not in its own round, not in the next, not in another agent's place. Others write first and
/// ask afterwards whose answer it was: see field.md, row 19.
/// </summary>
public sealed class LateResultTests
{
    private const int Agents = 12;
    private const int Rounds = 12;

    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AfterATimeOut_AResultNeverLands(string schedule, int workers)
    {
        var simulation = new TimeoutSimulation(new Site(), Sleeper.CreateMany(Agents), Options(schedule, workers));
        await simulation.RunAsync(Rounds).WaitAsync(TimeSpan.FromMinutes(1));

        AssertOwn([.. simulation.Agents<Sleeper>().Select(sleeper => sleeper.Dreams)], schedule);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AfterAClose_AResultNeverLands(string schedule, int workers)
    {
        var simulation = new CloseSimulation(new Site(), Dozer.CreateMany(Agents), Options(schedule, workers));
        await simulation.RunAsync(Rounds).WaitAsync(TimeSpan.FromMinutes(1));

        AssertOwn([.. simulation.Agents<Dozer>().Select(dozer => dozer.Dreams)], schedule);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task WhatIsCarriedOver_StandsInForItsOwnAgentOnly(string schedule, int workers)
    {
        var simulation = new CarrySimulation(new Site(), Dozer.CreateMany(Agents), Options(schedule, workers));
        await simulation.RunAsync(Rounds);

        // In the gather only: its own nodes find nothing late.
        AssertOwn([.. simulation.Agents<Dozer>().Select(dozer => dozer.Dreams)], schedule);
    }

    /// <summary>Some are in time, some come at the very moment, some in the next round or the one after.</summary>
    internal static TimeSpan Takes(int agent, int round) => TimeSpan.FromMilliseconds(((agent * 7) + (round * 5)) % 13 * 400);

    private static void AssertOwn(IReadOnlyList<IReadOnlyList<Dream?>> dreams, string schedule)
    {
        var late = 0;
        for (var agent = 0; agent < Agents; agent++)
        {
            Assert.Equal(Rounds, dreams[agent].Count);
            for (var round = 0; round < Rounds; round++)
            {
                if (dreams[agent][round] is { } dream)
                    Assert.Equal(new Dream(round, agent), dream);
                else
                    late++;
                // Whoever starts anew and is fast enough is in time, and who is not is not.
                if (schedule != "Sequential" && Takes(agent, round) < Sleeper.MayTake && (round == 0 || dreams[agent][round - 1] is not null))
                    Assert.NotNull(dreams[agent][round]);
                if (Takes(agent, round) > Sleeper.MayTake)
                    Assert.Null(dreams[agent][round]);
            }
        }
        Assert.InRange(late, Agents * Rounds / 4, Agents * Rounds);
    }

    private static SimulationOptions Options(string schedule, int workers) => new()
    {
        Schedule = ScheduleNames.Find(schedule),
        Workers = workers,
        Time = new VirtualTime(Latency.None),
    };
}
