// source: own: a struct with its own equality
using MetaIsland;

public readonly struct Spot(int x, int y) : IEquatable<Spot>
{
    public int X { get; } = x;

    public int Y { get; } = y;

    public bool Equals(Spot other) => X == other.X && Y == other.Y;

    public override bool Equals(object? other) => other is Spot spot && Equals(spot);

    public override int GetHashCode() => X * 31 + Y;

    public static bool operator ==(Spot a, Spot b) => a.Equals(b);

    public static bool operator !=(Spot a, Spot b) => !a.Equals(b);

    public static Spot operator +(Spot a, Spot b) => new(a.X + b.X, a.Y + b.Y);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Spot at;
    int visits;

    [Node] void Step(AgentContext me)
    {
        var seen = new HashSet<Spot> { at };
        var next = at + new Spot(me.Random.Next(3) - 1, 1);
        if (next != at && seen.Add(next))
            visits++;
        at = next;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
