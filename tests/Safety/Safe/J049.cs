// source: own: a ledger with double entries as value types
using MetaIsland;

public enum Account { Cash, Grain, Debt }

public readonly record struct Entry(Account Debit, Account Credit, decimal Amount);

public sealed class Ledger
{
    private readonly decimal[] balances = new decimal[3];
    private readonly List<Entry> entries = [];

    public decimal this[Account account] => balances[(int)account];

    public void Post(params Entry[] posted)
    {
        foreach (var entry in posted)
        {
            balances[(int)entry.Debit] += entry.Amount;
            balances[(int)entry.Credit] -= entry.Amount;
            entries.Add(entry);
        }
        if (entries.Count > 50)
            entries.RemoveRange(0, 25);
    }

    public bool IsBalanced => balances.Sum() == 0;
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
    decimal richest;

    [Node] void Trade(AgentContext me)
    {
        var amount = 0.25m * me.Random.Next(1, 9);
        ledger.Post(new Entry(Account.Grain, Account.Cash, amount), new(Account.Cash, Account.Debt, amount / 2));
        if (!ledger.IsBalanced)
            throw new InvalidOperationException("the books do not balance");
        richest = Math.Max(richest, ledger[Account.Grain]);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
