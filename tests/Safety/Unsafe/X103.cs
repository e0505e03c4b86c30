// rule: MI2002|MI2010|MI2001|MI2014
// source: own: copying into what is shared
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(int[] board)
{
    readonly int[] mine = [1, 2, 3, 4];

    [Node] void Step(AgentContext me)
    {
        mine[0] = me.Id.Value;
        Array.Copy(mine, board, 2); // !
        mine.CopyTo(board, 0); // !
        mine.AsSpan().CopyTo(board); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly int[] Common = new int[4];

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}
