// source: own: traffic after Nagel and Schreckenberg
using MetaIsland;

public readonly record struct Drive(int From, int To, int Speed);

[World]
public sealed partial class Road
{
    readonly int[] speeds = [.. Enumerable.Repeat(-1, 40)];

    public Road()
    {
        for (var i = 0; i < 8; i++)
            speeds[i * 4] = 0;
    }

    [Apply(Key = nameof(Drive.To), Frees = nameof(Drive.From), Held = nameof(IsHeld))]
    void Apply(Drive drive)
    {
        if (drive.From != drive.To)
            speeds[drive.From] = -1;
        speeds[drive.To] = drive.Speed;
    }

    bool IsHeld(int cell) => speeds[cell] >= 0;

    [Query] public int Gap(int cell)
    {
        var gap = 0;
        while (gap < 5 && speeds[(cell + gap + 1) % speeds.Length] < 0)
            gap++;
        return gap;
    }
}

[Agent]
public sealed partial class Car
{
    int at = -1;
    int speed;

    [Node] void Go(Road.View road, AgentContext me, Road.Events events)
    {
        if (at < 0)
            at = me.Id.Value * 4;
        speed = Math.Min(speed + 1, 5);
        speed = Math.Min(speed, road.Gap(at));
        if (speed > 0 && me.Random.Chance(0.2))
            speed--;
        if (speed == 0)
            return;
        var to = (at + speed) % road.Speeds.Length;
        events.Emit(new Drive(at, to, speed));
        at = to;
    }
}

[Simulation<Road, Car>]
public sealed partial class Traffic;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Traffic(new Road(), Car.CreateMany(8), options);
}
