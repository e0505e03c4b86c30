// source: Swift simpleClosureCaptureSelfWithReinit: not after the variable was bound anew
using MetaIsland;

public sealed class Cell
{
    public int Stock;
    public Cell? Next;
    public List<int> Visitors { get; } = [];
    public void Add(int n) => Stock += n;
    public int Peek() => Stock;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int heard;

    [Node] void Step(AgentContext me, Outbox mail)
    {
        var to = new AgentId((me.Id.Value + 1) % 8);
        var cell = new Cell();
        mail.Send(to, cell);
        cell = new Cell();
        cell.Stock = 9;
        mail.Send(to, cell);
    }

    [Receive] void On(Cell cell) => heard += cell.Stock;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
