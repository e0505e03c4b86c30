// source: own: async nodes that wait in the simulation's own time
using MetaIsland;

public sealed record Parcel(int From, int Days);

public readonly record struct Arrived(int Days);

[World]
public sealed partial class Depot
{
    long days;
    [Apply] void Apply(Arrived arrived) => days += arrived.Days;
}

[Agent]
public sealed partial class Courier
{
    int carried;

    [Node] async ValueTask<Parcel> Ride(Depot.View depot, AgentContext me, CancellationToken stop)
    {
        var days = 1 + me.Random.Next(3);
        for (var day = 0; day < days; day++)
        {
            await me.Delay(TimeSpan.FromDays(1), stop);
            if (me.Random.Chance(0.1))
                await Rest(me, stop);
        }
        return new Parcel(me.Id.Value, days + (int)(depot.Days % 2));
    }

    static async Task Rest(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromHours(6), stop);
        stop.ThrowIfCancellationRequested();
    }

    [Node] void Deliver(Parcel parcel, Depot.Events events)
    {
        carried++;
        events.Emit(new Arrived(parcel.Days));
    }
}

[Simulation<Depot, Courier>]
public sealed partial class Post;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Post(new Depot(), Courier.CreateMany(8), options);
}
