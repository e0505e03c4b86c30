// source: own: a chain of supply with delays in queues
using MetaIsland;

public readonly record struct Shipped(int Stage, int Amount);

public readonly record struct Ordered(int Stage, int Amount);

[World]
public sealed partial class Chain
{
    readonly int[] stock = [12, 12, 12, 12, 12, 12, 12, 12];
    readonly int[] orders = new int[9];

    [Apply] void Apply(Shipped shipped) => stock[shipped.Stage] += shipped.Amount;

    [Apply] void Apply(Ordered ordered) => orders[ordered.Stage] += ordered.Amount;
}

[Agent]
public sealed partial class Firm
{
    readonly Queue<int> coming = new([4, 4]);
    int stock = 12;
    int backlog;
    double cost;

    [Node] void Run(Chain.View chain, AgentContext me, Chain.Events events)
    {
        if (coming.TryDequeue(out var arrived))
            stock += arrived;
        var demand = me.Id.Value == 0 ? 4 + me.Random.Next(4) : chain.Orders[me.Id.Value] / (me.Round + 1);
        backlog += demand;
        var sent = Math.Min(stock, backlog);
        (stock, backlog) = (stock - sent, backlog - sent);
        if (sent > 0 && me.Id.Value > 0)
            events.Emit(new Shipped(me.Id.Value - 1, sent));
        var order = OrderUpTo(20);
        if (order > 0)
            events.Emit(new Ordered(me.Id.Value + 1, order));
        coming.Enqueue(order);
        cost += 0.5 * stock + backlog;
    }

    int OrderUpTo(int level) => Math.Max(0, level - stock - coming.Sum() + backlog);
}

[Simulation<Chain, Firm>]
public sealed partial class Beer;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Beer(new Chain(), Firm.CreateMany(8), options);
}
