namespace MetaIsland.Tests.Simulations.Meetings;

/// <summary>Groups: who hears whom, and when what they and their bodies emit is committed (DESIGN section 5).</summary>
public sealed class GroupTests
{
    private const int People = 9;
    private const int Rounds = 4;

    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AMember_HearsItsGroupAndNobodyElse(string schedule, int workers)
    {
        var simulation = await RunAsync(schedule, workers);

        for (var agent = 0; agent < People; agent++)
        {
            var heard = simulation.Agents<Parishioner>()[agent].Heard.Where(line => !line.Contains("all"));
            Assert.Equal(Enumerable.Range(0, Rounds).Select(round => $"{round} {VillageOf(agent, round)}: {string.Join(",", Members(agent, round))},{Members(agent, round).Count}"), heard);
        }
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task WhatGroupsEmit_IsCommittedAtTheNextMeetingOfAll_BehindTheirMembers(string schedule, int workers)
    {
        var notices = (await RunAsync(schedule, workers)).World.Notices;
        var perRound = (2 * People) + 3;
        Assert.Equal(Rounds * perRound, notices.Count);

        for (var round = 0; round < Rounds; round++)
        {
            // Groups, and members behind them, read the round's version: nothing of this round is in it.
            var before = round * perRound;
            var expected = new List<Notice>();
            for (var agent = 0; agent < People; agent++)
            {
                expected.Add(new(round, agent, "Post", 0));
                expected.Add(new(round, agent, "Pass", before));
            }
            foreach (var village in new[] { "Alm", "Berg" })
                expected.Add(new(round, -1, $"Gather {string.Join(",", Enumerable.Range(0, People).Where(agent => VillageOf(agent, round) == village))}", before));
            // The meeting of all reads what has just been committed.
            expected.Add(new(round, -1, "Close", before + (2 * People) + 2));

            Assert.Equal(expected, notices.Skip(before).Take(perRound));
        }
    }

    private static string VillageOf(int agent, int round) => (agent % 3 == 0) ^ (round is 2 or 3) ? "Alm" : "Berg";

    private static List<int> Members(int agent, int round) => [.. Enumerable.Range(0, People).Where(other => VillageOf(other, round) == VillageOf(agent, round))];

    private static async Task<VillageSimulation> RunAsync(string schedule, int workers)
    {
        var simulation = new VillageSimulation(
            new Parish(),
            Parishioner.CreateMany(People, i => new Parishioner(i % 3 == 0 ? "Alm" : "Berg")),
            new SimulationOptions { Schedule = ScheduleNames.Find(schedule), Workers = workers, Time = new VirtualTime(Latency.None) });
        await simulation.RunAsync(Rounds).WaitAsync(TimeSpan.FromMinutes(1));
        return simulation;
    }
}
