// rule: MI2003|MI2002
// source: RacerD Annotations; implicit calls through interpolation, sorting, hashing
// truth: observable
using MetaIsland;

public sealed class Tally
{
    public int Count;
}

public static class Shared
{
    public static readonly Tally Tally = new();
}

public sealed class Key(Tally tally, int value) : IComparable<Key>
{
    public int Value => value;

    public int CompareTo(Key? other)
    {
        tally.Count++;
        return Value - other!.Value;
    }

    public override string ToString() => $"{tally.Count++}";
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    string seen = "";

    [Node] void Step()
    {
        var keys = new List<Key> { new(Shared.Tally, 2), new(Shared.Tally, 1) };
        keys.Sort(); // !
        seen = $"{keys[0]}"; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
