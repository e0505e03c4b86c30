// rule: MI2008
// source: SE-0414 openNewAccount; RacerD FN_escapeThenWriteLocalBad
// truth: not observable because mail leaves when its node has ended
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
    [Node] void Step(AgentContext me, Outbox mail)
    {
        var cell = new Cell();
        mail.Send(new AgentId((me.Id.Value + 1) % 8), cell);
        cell.Stock++; // !
    }

    [Receive] void On(Cell cell) => energy += cell.Stock;

    int energy;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
