// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: two sequences zipped, and one of each pair is changed
// truth: observable
using MetaIsland;

public sealed class Account
{
    public long Cents;
}

public static class Bank
{
    public static readonly Account[] Accounts = [new(), new(), new()];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Pay(AgentContext me)
    {
        int[] amounts = [1, 2, me.Round];
        foreach (var (account, amount) in Bank.Accounts.Zip(amounts)) // ?
            account.Cents += amount; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
