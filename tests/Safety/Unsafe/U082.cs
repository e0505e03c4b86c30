// rule: MI2003|MI2002
// source: ParallelChecker OverloadedOperator, ImplicitOverloadedCast
// truth: observable
using MetaIsland;

public sealed class Bank
{
    public int Total;
    public int Counter;
}

public static class Shared
{
    public static readonly Bank Bank = new();
}

public sealed class Money(Bank bank, int amount)
{
    public int Amount => amount;

    public static Money operator +(Money money, int more)
    {
        money.Bank.Total += more;
        return money;
    }

    public static implicit operator int(Money money) => money.Bank.Counter++;

    private Bank Bank => bank;
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

    [Node] void Step()
    {
        var money = new Money(Shared.Bank, 1);
        money = money + 5; // !
        seen = money; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
