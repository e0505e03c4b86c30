// source: own: virtual and abstract agents with shared helpers
using MetaIsland;

[Agent]
public abstract partial class Animal
{
    protected int energy = 10;

    protected abstract int Appetite { get; }

    [Node] protected void Eat(AgentContext me) => energy += Math.Min(Appetite, me.Random.Next(5));
}

[Agent]
public sealed partial class Sheep : Animal
{
    int wool;
    protected override int Appetite => 2;

    [Node, After(nameof(Eat))] void Grow()
    {
        if (energy > 12)
        {
            wool++;
            energy--;
        }
    }
}

[Agent]
public sealed partial class Wolf : Animal
{
    int howls;
    protected override int Appetite => energy > 20 ? 0 : 4;

    [Node, After(nameof(Eat))] void Howl() => howls += energy % 2;
}

[Simulation<Land, Sheep, Wolf>]
public sealed partial class Farm;

[World]
public sealed partial class Land
{
    int size = 8;
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Farm(new Land(), Sheep.CreateMany(8), Wolf.CreateMany(8), options);
}
