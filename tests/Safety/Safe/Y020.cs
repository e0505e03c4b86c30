// source: own: exceptions thrown and caught within a node
using MetaIsland;

public sealed class OutOfFoodException(int need) : Exception("no food")
{
    public int Need { get; } = need;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int food = 3;
    int hungry;

    void Eat(int amount)
    {
        if (amount > food)
            throw new OutOfFoodException(amount - food);
        food -= amount;
    }

    [Node] void Step(AgentContext me)
    {
        try
        {
            Eat(me.Random.Next(3));
        }
        catch (OutOfFoodException e) when (e.Need < 5)
        {
            hungry += e.Need;
        }
        finally
        {
            food++;
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
