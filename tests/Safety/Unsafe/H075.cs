// rule: MI3002
// source: own: a child is born with luck from its field's initializer
// truth: observable
using MetaIsland;

public sealed class Genes
{
    public int Speed = Random.Shared.Next(10);
}

[Agent]
public sealed partial class Walker(int speed)
{
    int moved;

    [Node] void Move() => moved += speed;

    [Node, After(nameof(Move))] void Breed(AgentContext me, Population<Walker> walkers)
    {
        if (me.Round == 1)
            walkers.Spawn(new Walker(new Genes().Speed)); // !
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(i)), options);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;
