// source: own: goals by an interface with default members and records
using MetaIsland;

public interface IUtility
{
    double Of(int food, int wealth);
    double Marginal(int food, int wealth) => Of(food + 1, wealth) - Of(food, wealth);
    static double Log(double x) => Math.Log(1 + x);
}

public sealed record CobbDouglas(double Share) : IUtility
{
    public double Of(int food, int wealth) => Math.Pow(food, Share) * Math.Pow(wealth, 1 - Share);
}

public sealed record Saturating(int Enough) : IUtility
{
    double IUtility.Of(int food, int wealth) => IUtility.Log(Math.Min(food, Enough)) + IUtility.Log(wealth);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly IUtility[] Tastes = [new CobbDouglas(0.4), new Saturating(6)];
    int food = 1;
    int wealth = 10;

    [Node] void Choose(AgentContext me)
    {
        var taste = Tastes[me.Id.Value % 2];
        var price = 1 + me.Random.Next(3);
        while (wealth > price && taste.Marginal(food, wealth) > 0.3 * price)
        {
            food++;
            wealth -= price;
        }
        food = Math.Max(1, food - 2);
        wealth += 2;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
