// source: own: operators, conversions and indexers of one's own
using MetaIsland;

public readonly record struct Money(long Cents) : IComparable<Money>
{
    public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);

    public static implicit operator Money(int coins) => new(coins * 100L);

    public static explicit operator int(Money money) => (int)(money.Cents / 100);

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);
}

public sealed class Ledger
{
    private readonly Money[] days = new Money[7];

    public Money this[int day]
    {
        get => days[day % 7];
        set => days[day % 7] = value;
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
    readonly Ledger ledger = new();
    int coins;

    [Node] void Step(AgentContext me)
    {
        ledger[me.Round] += 3;
        Money all = 0;
        for (var day = 0; day < 7; day++)
            all += ledger[day];
        coins = (int)all;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
