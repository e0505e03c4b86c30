// rule: MI2003|MI2001
// source: own: an enumerator of ours counts what it hands out
// truth: observable
using MetaIsland;

public sealed class Desk
{
    public int Counter;
}

public static class Shared
{
    public static readonly Desk Desk = new();
}

public readonly struct Tickets(Desk desk)
{
    public Enumerator GetEnumerator() => new(desk);

    public struct Enumerator(Desk desk)
    {
        private int left = 2;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            Current = desk.Counter++;
            return left-- > 0;
        }
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step()
    {
        foreach (var number in new Tickets(Shared.Desk)) // !
            seen += number;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
