// source: own: a desk where one comes after another
using MetaIsland;

public readonly record struct Request(int Wanted);

public readonly record struct Grant(int Given);

public readonly record struct Spent(int Amount);

[World]
public sealed partial class Treasury
{
    int budget = 40;

    [Apply] bool Apply(Spent spent)
    {
        if (spent.Amount > budget)
            return false;
        budget -= spent.Amount;
        return true;
    }
}

[Agent]
public sealed partial class Office
{
    int total;

    [Node] Request Ask(AgentContext me) => new(1 + me.Random.Next(10));

    [Node] void Use(Grant grant) => total += grant.Given;
}

[Simulation<Treasury, Office>]
public sealed partial class Budget
{
    [SyncPoint(Mode = SyncMode.OneByOne)]
    static Grant Decide(Arrival<Request> one, Treasury.View treasury, Treasury.Events events)
    {
        var given = Math.Min(one.Value.Wanted, treasury.Budget);
        if (given > 0)
            events.Emit(new Spent(given));
        return new Grant(given);
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Budget(new Treasury(), Office.CreateMany(8), options);
}
