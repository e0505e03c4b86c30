// source: own: a market that clears by sorted bids and offers
using System.Collections.Immutable;
using MetaIsland;

public readonly record struct Order(bool IsBuy, int Price, int Amount);

public readonly record struct Fill(int Price, int Amount);

public readonly record struct Traded(int Price, int Volume);

[World]
public sealed partial class Exchange
{
    readonly List<int> prices = [100];
    long volume;

    [Apply] void Apply(Traded traded)
    {
        prices.Add(traded.Price);
        volume += traded.Volume;
    }

    [Query] public double Average(int window)
    {
        var from = Math.Max(0, prices.Count - window);
        var sum = 0L;
        for (var i = from; i < prices.Count; i++)
            sum += prices[i];
        return (double)sum / (prices.Count - from);
    }
}

[Agent]
public sealed partial class Trader
{
    int cash = 1000;
    int goods = 10;

    [Node] Order Quote(Exchange.View exchange, AgentContext me)
    {
        var fair = exchange.Average(5) + me.Random.NextGaussian() * 4;
        var isBuy = me.Random.Chance(0.5);
        var price = Math.Max(1, (int)Math.Round(isBuy ? fair - 1 : fair + 1));
        var amount = isBuy ? Math.Min(3, cash / price) : Math.Min(3, goods);
        return new Order(isBuy, price, amount);
    }

    [Node] void Settle(Order order, Fill? fill)
    {
        if (fill is not { Amount: > 0 } done)
            return;
        var sign = order.IsBuy ? 1 : -1;
        goods += sign * done.Amount;
        cash -= sign * done.Amount * done.Price;
    }
}

[Simulation<Exchange, Trader>]
public sealed partial class Trading
{
    [SyncPoint] static Scatter<Fill> Clear(Gather<Order> orders, Exchange.Events events)
    {
        var fills = new Scatter<Fill>(orders);
        var bids = new Queue<(AgentId Who, int Price, int Left)>(orders.Where(o => o.Value.IsBuy)
            .OrderByDescending(o => o.Value.Price).ThenBy(o => o.Agent).Select(o => (o.Agent, o.Value.Price, o.Value.Amount)));
        var asks = new Queue<(AgentId Who, int Price, int Left)>(orders.Where(o => !o.Value.IsBuy)
            .OrderBy(o => o.Value.Price).ThenBy(o => o.Agent).Select(o => (o.Agent, o.Value.Price, o.Value.Amount)));
        while (bids.TryDequeue(out var bid) && asks.TryDequeue(out var ask) && bid.Price >= ask.Price)
        {
            var amount = Math.Min(bid.Left, ask.Left);
            if (amount == 0)
                continue;
            var price = (bid.Price + ask.Price) / 2;
            fills[bid.Who] = new Fill(price, amount);
            fills[ask.Who] = new Fill(price, amount);
            events.Emit(new Traded(price, amount));
        }
        return fills;
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Trading(new Exchange(), Trader.CreateMany(8), options);
}
