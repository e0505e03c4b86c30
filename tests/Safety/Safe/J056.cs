// source: own: an own object changed by what it was handed to, within one node
using MetaIsland;

public sealed class Cart
{
    public List<int> Prices { get; } = [];
    public int Total { get; set; }
}

public interface IDiscount
{
    void Apply(Cart cart);
}

public sealed class ThreeForTwo : IDiscount
{
    public void Apply(Cart cart)
    {
        cart.Prices.Sort();
        for (var i = 0; i + 2 < cart.Prices.Count; i += 3)
            cart.Total -= cart.Prices[i];
    }
}

public sealed class Percent(int off) : IDiscount
{
    public void Apply(Cart cart) => cart.Total -= cart.Total * off / 100;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly IDiscount[] Discounts = [new ThreeForTwo(), new Percent(10)];
    int paid;

    [Node] void Shop(AgentContext me)
    {
        var cart = new Cart();
        for (var i = 0; i < 5; i++)
            cart.Prices.Add(me.Random.Next(1, 20));
        cart.Total = cart.Prices.Sum();
        foreach (var discount in Discounts)
            discount.Apply(cart);
        paid += cart.Total;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
