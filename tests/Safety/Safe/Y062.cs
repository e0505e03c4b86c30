// source: look-alike of X008, X009: references to what is one's own
using MetaIsland;

public sealed class Grid
{
    private readonly int[] cells = new int[8];

    public ref int At(int i) => ref cells[i];

    public ref readonly int Peek(int i) => ref cells[i];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Grid grid = new();
    int energy;
    int mood;

    [Node] void Step(AgentContext me)
    {
        grid.At(me.Round % 8) += 2;
        ref var one = ref grid.At(1);
        one++;
        ref var target = ref (me.Round % 2 == 0 ? ref energy : ref mood);
        target = grid.Peek(1);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
