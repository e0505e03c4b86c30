// source: own: messages of several kinds, each heard by its method
using MetaIsland;

public readonly record struct Hello(string Name);

public readonly record struct Trade(int Good, int Amount);

public sealed record Accept(Trade Trade, int Price);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[] goods = [5, 5, 5];
    readonly Dictionary<AgentId, string> friends = [];
    int money = 100;

    [Node] void Meet(AgentContext me, Outbox mail)
    {
        var to = new AgentId((me.Id.Value + 1 + me.Random.Next(6)) % 8);
        if (to == me.Id)
            return;
        if (!friends.ContainsKey(to))
            mail.Send(to, new Hello("walker"));
        else
            mail.Send(to, new Trade(me.Random.Next(3), 1));
    }

    [Receive] void On(Hello hello, AgentId from) => friends[from] = hello.Name;

    [Receive] void On(Trade trade, AgentId from, Outbox mail)
    {
        if (goods[trade.Good] < trade.Amount || !friends.TryGetValue(from, out var name) || name.Length == 0)
            return;
        goods[trade.Good] -= trade.Amount;
        money += 3 * trade.Amount;
        mail.Send(from, new Accept(trade, 3 * trade.Amount));
    }

    [Receive] void On(Accept accept)
    {
        goods[accept.Trade.Good] += accept.Trade.Amount;
        money -= accept.Price;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
