// rule: MI2001|MI2003|MI2004|MI2002
// source: own: a handler is a node
// truth: observable
using MetaIsland;

public sealed class Cell
{
    public int Stock;
    public Cell? Next;
    public List<int> Visitors { get; } = [];
    public void Add(int n) => Stock += n;
    public int Peek() => Stock;
}

public static class Shared
{
    public static readonly Cell Home = new();
}

public readonly record struct Hello(int From);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Greet(AgentContext me, Outbox mail) => mail.Send(new AgentId((me.Id.Value + 3) % 8), new Hello(me.Id.Value));

    [Receive] void On(Hello hello)
    {
        seen = Shared.Home.Stock = Shared.Home.Stock * 3 + hello.From; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
