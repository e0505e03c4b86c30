// rule: MI2003|MI2001
// source: RacerD Constructors; own (implicit calls)
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

public sealed class Ticket : IDisposable
{
    private readonly Desk desk;

    public Ticket(Desk desk)
    {
        this.desk = desk;
        Number = desk.Counter++;
    }

    public int Number { get; }

    public void Dispose() => desk.Counter += 2;
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
        using var ticket = new Ticket(Shared.Desk); // !
        seen = ticket.Number;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
