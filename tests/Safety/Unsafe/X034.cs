// rule: MI2003|MI2001|MI2004
// source: own: a singleton with state
// truth: observable
using MetaIsland;

public sealed class Bank
{
    private int total;

    private Bank()
    {
    }

    public static Bank Instance { get; } = new();

    public int Deposit(int amount) => total = total * 3 + amount;
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
        seen = Bank.Instance.Deposit(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
