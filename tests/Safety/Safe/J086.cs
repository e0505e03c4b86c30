// source: own: checks and exceptions of one's own
using MetaIsland;

public sealed class NotEnoughException(string good, int missing) : Exception($"{good} is missing")
{
    public int Missing => missing;
}

public sealed class Store
{
    private readonly Dictionary<string, int> goods = new(StringComparer.Ordinal);

    public void Put(string good, int amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        goods[good] = goods.GetValueOrDefault(good) + amount;
    }

    public void Take(string good, int amount)
    {
        if (!goods.TryGetValue(good, out var there) || there < amount)
            throw new NotEnoughException(good, amount - there);
        goods[good] = there - amount;
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
    readonly Store store = new();
    int debt;

    [Node] void Cook(AgentContext me)
    {
        store.Put("flour", me.Random.Next(3));
        try
        {
            store.Take("flour", 2);
            store.Take("salt", 0);
        }
        catch (NotEnoughException e) when (e.Missing < 3)
        {
            debt += e.Missing;
        }
        finally
        {
            store.Put("salt", 1);
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
