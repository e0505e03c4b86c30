// rule: MI2016|MI2003|MI2015
// source: DroidRA: reach-through like reflection must be resolved or refused
// truth: observable
using System.Runtime.CompilerServices;
using MetaIsland;

public sealed class Cell
{
    public int Stock;
    public Cell? Next;
    public List<int> Visitors { get; } = [];
    public void Add(int n) => Stock += n;
    public int Peek() => Stock;
}

public sealed class Vault
{
    private int Budget { get; set; }

    public int Left => Budget;
}

public static class Shared
{
    public static readonly Cell Home = new();
    public static readonly Vault Vault = new();
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

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Budget")]
    static extern void SetBudget(Vault vault, int value);

    [Node] void Step(AgentContext me)
    {
        SetBudget(Shared.Vault, me.Id.Value); // !
        Unsafe.As<Cell>((object)Shared.Home).Stock = 1; // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Vault.Left; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
