// source: own: pricing by a strategy that is a type argument
using MetaIsland;

public interface IPricing<TSelf> where TSelf : struct, IPricing<TSelf>
{
    static abstract TSelf Start { get; }
    int Price(int stock);
    TSelf Learn(int sold);
}

public readonly record struct Markup(int Percent) : IPricing<Markup>
{
    public static Markup Start => new(20);
    public int Price(int stock) => 100 + Percent - Math.Min(10, stock);
    public Markup Learn(int sold) => new(Math.Clamp(Percent + (sold > 2 ? 1 : -1), 0, 50));
}

public readonly record struct Flat : IPricing<Flat>
{
    public static Flat Start => default;
    public int Price(int stock) => 110;
    public Flat Learn(int sold) => this;
}

public static class Stall
{
    public static int Day<T>(ref T pricing, ref int stock, RandomStream random) where T : struct, IPricing<T>
    {
        if (stock == 0)
            pricing = T.Start;
        var sold = Math.Min(stock, random.Next(5));
        var price = pricing.Price(stock);
        stock += 2 - sold;
        pricing = pricing.Learn(sold);
        return sold * price;
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
    Markup markup = new(15);
    Flat flat;
    readonly int[] stocks = [10, 12];
    long income;

    [Node] void Sell(AgentContext me) => income += Stall.Day(ref markup, ref stocks[0], me.Random) + Stall.Day(ref flat, ref stocks[1], me.Random);
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
