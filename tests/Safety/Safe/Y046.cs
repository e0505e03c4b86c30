// source: own: clone, then change the clone
using MetaIsland;

public sealed class Genome
{
    public int[] Genes = [1, 2, 3];

    public Genome Copy() => new() { Genes = (int[])Genes.Clone() };

    public void Mutate(int at, int by) => Genes[at] += by;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Genome genome = new();
    int fitness;

    [Node] void Step(AgentContext me)
    {
        var child = genome.Copy();
        child.Mutate(me.Random.Next(3), 1);
        fitness = child.Genes.Sum();
        if (fitness % 2 == 0)
            genome.Mutate(0, 1);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
