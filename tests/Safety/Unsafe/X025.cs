// rule: MI2003|MI2001
// source: own: one of two overrides writes
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

public abstract class Habit
{
    public abstract int Do(int n);
}

public sealed class Idle : Habit
{
    public override int Do(int n) => n;
}

public sealed class Greedy : Habit
{
    public override int Do(int n) => Shared.Home.Stock = Shared.Home.Stock * 3 + n;
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
        Habit habit = me.Id.Value % 2 == 0 ? new Idle() : new Greedy();
        seen = habit.Do(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
