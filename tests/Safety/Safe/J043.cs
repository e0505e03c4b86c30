// source: own: two agent types, a shop and its customers
using MetaIsland;

public readonly record struct Price(int Cents);

public readonly record struct Need(int Amount);

public sealed record Basket(int Amount, int Cost);

public sealed record Sales(int Sold);

[World]
public sealed partial class Street
{
    int day;
    [Apply] void Apply(NewDay next) => day = next.Number;
}

public readonly record struct NewDay(int Number);

[Agent]
public sealed partial class Shop
{
    int stock = 50;
    int price = 100;

    [Node] Price Post() => new(price);

    [Node] void Learn(Sales? sales)
    {
        var sold = sales?.Sold ?? 0;
        stock += 5 - sold;
        price = Math.Max(10, price + (sold > 4 ? 5 : -3));
    }
}

[Agent]
public sealed partial class Customer
{
    int cents = 1000;
    int pantry;

    [Node] Need Want(AgentContext me) => new(Math.Max(0, 3 - pantry) + me.Random.Next(2));

    [Node] void Store(Basket? basket)
    {
        pantry = Math.Max(0, pantry - 1);
        if (basket is null)
            return;
        pantry += basket.Amount;
        cents -= basket.Cost;
    }
}

[Simulation<Street, Shop, Customer>]
public sealed partial class Market
{
    [SyncPoint] static Scatter<Basket> Sell(Gather<Price> prices, Gather<Need> needs)
    {
        var baskets = new Scatter<Basket>(needs);
        if (prices.Count == 0)
            return baskets;
        var cheapest = prices.Min(entry => entry.Value.Cents);
        foreach (var (who, need) in needs)
            baskets[who] = new Basket(need.Amount, need.Amount * cheapest);
        return baskets;
    }

    [SyncPoint, After(nameof(Sell))] static Scatter<Sales> Report(Gather<Price> prices, Gather<Need> needs, Street.View street, Street.Events events)
    {
        var sales = new Scatter<Sales>(prices);
        var share = needs.Sum(need => need.Value.Amount) / Math.Max(1, prices.Count);
        foreach (var (shop, _) in prices)
            sales[shop] = new Sales(share);
        events.Emit(new NewDay(street.Day + 1));
        return sales;
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Market(new Street(), Shop.CreateMany(8), Customer.CreateMany(8), options);
}
