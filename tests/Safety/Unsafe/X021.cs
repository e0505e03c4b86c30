// rule: MI2003|MI2015|MI2001|MI2002
// source: own: raising an event runs what others have bound to it
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

public sealed class Bell
{
    public event Action<int>? Rung;

    public void Ring(int n) => Rung?.Invoke(n);
}

public static class Shared
{
    public static readonly Cell Home = new();
    public static readonly Bell Bell = Make();

    private static Bell Make()
    {
        var bell = new Bell();
        bell.Rung += n => Home.Stock = Home.Stock * 3 + n;
        return bell;
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

    [Node] void Step(AgentContext me)
    {
        Shared.Bell.Ring(me.Id.Value); // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Home.Stock; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
