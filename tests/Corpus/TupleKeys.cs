using MetaIsland;

namespace Demo.TupleKeys;

public enum Side { Left, Right }

public readonly record struct Plot(int Row, string Name)
{
    internal Side Side { get; init; } = Side.Left;
}

public readonly record struct Claim(int X, int Y, string Owner);

public readonly record struct Leave(int X, int Y);

[World]
public sealed partial class Map
{
    Dictionary<(int X, int Y), string> owners = new() { [(2, 1)] = "c", [(1, 2)] = "b", [(1, 1)] = "a" };
    HashSet<Plot> plots = [new(2, "a"), new(1, "b"), new(1, "a") { Side = Side.Right }, new(1, "a")];
    Dictionary<((int, Side), Plot), int> deep = new() { [((1, Side.Right), new(1, "z"))] = 2, [((1, Side.Left), new(9, "z"))] = 1 };
    Dictionary<AgentId, int> score = new() { [new(3)] = 3, [new(1)] = 1 };

    [Apply(Key = nameof(Claim.X))]
    bool Apply(Claim claim) => owners.TryAdd((claim.X, claim.Y), claim.Owner);

    [Apply]
    void Apply(Leave leave)
    {
        owners.Remove((leave.X, leave.Y));
        plots.Add(new(leave.X, "left"));
        deep[((0, Side.Left), new(0, ""))] = 0;
        score.Remove(new(1));
        score[new(0)] = 0;
    }
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<(int, int), int> visits = new() { [(2, 0)] = 1, [(1, 5)] = 2 };
    readonly HashSet<Plot> seen = [new(1, "x")];

    [Node] int Visits() => visits.Count + seen.Count;
}
