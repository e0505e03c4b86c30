namespace MetaIsland.Tests.Simulations;

/// <summary>Mail, births and retirements around sync points where agents go on by themselves or in groups.</summary>
public sealed class ApartMailTests
{
    [Theory]
    [MemberData(nameof(MailTests.Schedules), MemberType = typeof(MailTests))]
    public async Task EverySchedule_GivesTheSameRecord(ISchedule schedule, int workers)
    {
        var expected = await RunAsync(Schedule.Sequential, 1);
        var simulation = await RunAsync(schedule, workers);

        Assert.Equal(expected.World.Record, simulation.World.Record);
        Assert.Equal(expected.StateHash(), simulation.StateHash());
        Assert.Equal(expected.Agents<Client>().Select(c => c.Village), simulation.Agents<Client>().Select(c => c.Village));
    }

    [Fact]
    public async Task WhatAHandlerEmits_IsCommittedInItsAgentsTurn()
    {
        var record = (await RunAsync(Schedule.Sequential, 1)).World.Record.ToList();
        var heard = record.FindIndex(line => line.StartsWith("1: 0 has heard", StringComparison.Ordinal));

        // In its order, and followed by its own plea before anybody else's turn.
        Assert.StartsWith("1: 0 hears", record[heard - 1]);
        var plea = record.FindIndex(heard, line => line.Contains("pleads"));
        Assert.StartsWith("0 pleads", record[plea]);
        Assert.All(record.Skip(heard).Take(plea - heard), line => Assert.StartsWith("1: 0 ", line));
    }

    private static async Task<CourtSimulation> RunAsync(ISchedule schedule, int workers)
    {
        var simulation = new CourtSimulation(new Court(), Client.CreateMany(8, i => new Client(i % 3)), new SimulationOptions { Schedule = schedule, Workers = workers });
        await simulation.RunAsync(4);
        return simulation;
    }
}
