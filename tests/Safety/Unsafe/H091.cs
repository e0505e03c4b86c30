// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a cursor that holds a reference
// truth: observable
using MetaIsland;

public ref struct Cursor(ref int slot)
{
    private readonly ref int slot = ref slot;
    public void Add(int n) => slot += n;
}

public static class Board
{
    public static readonly int[] Cells = new int[8];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int n;

    [Node] void Mark(AgentContext me)
    {
        var cursor = new Cursor(ref Board.Cells[0]); // !1
        cursor.Add(me.Id.Value); // !1
        n++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
