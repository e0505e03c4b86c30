namespace MetaIsland.Tests.Simulations.Meetings;

/// <summary>What a late value is good for under CarryOver: one gather, the one after the round it has come in, if nothing newer is there.</summary>
public sealed class CarriedTests
{
    /// <summary>One after another nobody is late for the others' sake.</summary>
    public static TheoryData<string, int> Schedules
    {
        get
        {
            var schedules = new TheoryData<string, int>();
            foreach (var schedule in ScheduleNames.All.Where(schedule => schedule != Schedule.Sequential))
            {
                schedules.Add(schedule.Name, 1);
                schedules.Add(schedule.Name, 8);
            }
            return schedules;
        }
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task ALateValue_StandsInOnce(string schedule, int workers)
    {
        var simulation = new CourierPost(new Depot(), Courier.CreateMany(2), Options(schedule, workers, replay: null));
        await simulation.RunAsync(6);

        // Courier 1 takes 5 s in round 0 and never anything after; the meeting closes after 2 s. Its parcel of round 0 comes in round 2, at whose
        // end it is carried. In round 2 its next is in time; so what was carried is gone when round 3 has met, and no round has it twice.
        Assert.Equal(["0", "0", "0 1", "0 1", "0 1", "0 1"], simulation.World.Heard.Select(heard => heard.Split('|')[0]));
        Assert.DoesNotContain(simulation.World.Heard, heard => heard.Contains("1@0"));
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task WhatComesWithNothingNewer_IsHeardInTheNextRound_AndAReplayHearsItToo(string schedule, int workers)
    {
        var simulation = new SlowPost(new Depot(), Slowcoach.CreateMany(2), Options(schedule, workers, replay: null));
        var report = await simulation.RunAsync(6);
        // Meetings close at 2, 4, 6, ... s. Slowcoach 1 takes 3 s, begins when its last has returned, and what comes in one round is heard in the next, with
        // the round it was for.
        Assert.Equal(["0@0", "0@1", "0@2 1@0", "0@3 1@1", "0@4", "0@5 1@2"], simulation.World.Heard.Select(heard => heard.Split('|')[1]));

        var again = new SlowPost(new Depot(), Slowcoach.CreateMany(2), Options("Lockstep", 1, simulation.Tape));
        Assert.Equal(report.Hash, (await again.RunAsync(6)).Hash);
    }

    private static SimulationOptions Options(string schedule, int workers, Tape? replay) => new()
    {
        Schedule = ScheduleNames.Find(schedule),
        Workers = workers,
        Hash = Hashing.Every(6),
        Time = new VirtualTime(Latency.None),
        Replay = replay,
    };
}

public readonly record struct Parcel(int By, int Round);

public readonly record struct Receipt(int Count);

public readonly record struct Noted(string Text);

[World]
public sealed partial class Depot
{
    private readonly List<string> heard = [];

    [Apply]
    private void Apply(Noted noted) => heard.Add(noted.Text);
}

[Agent]
public sealed partial class Courier
{
    private int receipts;

    [Node]
    private static async Task<Parcel> Bring(AgentContext me, CancellationToken stop)
    {
        await me.Delay(me.Id.Value == 1 && me.Round == 0 ? TimeSpan.FromSeconds(5) : TimeSpan.Zero, stop);
        return new Parcel(me.Id.Value, me.Round);
    }

    [Node]
    private void Sign(Receipt receipt) => receipts += receipt.Count;
}

/// <summary>Its second takes three seconds each time, which is longer than the meeting waits.</summary>
[Agent]
public sealed partial class Slowcoach
{
    private int receipts;

    [Node]
    private static async Task<Parcel> Bring(AgentContext me, CancellationToken stop)
    {
        await me.Delay(me.Id.Value == 1 ? TimeSpan.FromSeconds(3) : TimeSpan.Zero, stop);
        return new Parcel(me.Id.Value, me.Round);
    }

    [Node]
    private void Sign(Receipt receipt) => receipts += receipt.Count;
}

[Simulation<Depot, Courier>]
public sealed partial class CourierPost
{
    [SyncPoint(Deadline = "00:00:02", Late = LatePolicy.CarryOver)]
    private static Receipt Hear(Gather<Parcel> parcels, Depot.Events events)
    {
        events.Emit(new Noted(Depots.Text(parcels)));
        return new Receipt(parcels.Count);
    }
}

[Simulation<Depot, Slowcoach>]
public sealed partial class SlowPost
{
    [SyncPoint(Deadline = "00:00:02", Late = LatePolicy.CarryOver)]
    private static Receipt Hear(Gather<Parcel> parcels, Depot.Events events)
    {
        events.Emit(new Noted(Depots.Text(parcels)));
        return new Receipt(parcels.Count);
    }
}

internal static class Depots
{
    /// <summary><c>0 1|0@2 1@2</c>: whose parcels, and of which round.</summary>
    public static string Text(Gather<Parcel> parcels) =>
        string.Join(" ", parcels.Select(parcel => parcel.Agent.Value)) + "|" + string.Join(" ", parcels.Select(parcel => $"{parcel.Value.By}@{parcel.Value.Round}"));
}
