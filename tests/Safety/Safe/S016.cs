// source: SE-0414 control-flow rules
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
    int energy;

    [Node] void Step(AgentContext me, Outbox mail)
    {
        var cell = new Cell();
        if (energy > 0)
        {
            mail.Send(me.Id, cell);
        }
        else
        {
            cell.Stock = 1;
            energy = cell.Stock;
        }
    }

    [Receive] void On(Cell cell) => energy -= cell.Stock;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
