// source: own: evolution of bit strings
using System.Numerics;
using MetaIsland;

public readonly record struct Genome(ulong Bits)
{
    public int Fitness => BitOperations.PopCount(Bits ^ 0x5555_5555_5555_5555UL);

    public Genome Mutate(RandomStream random, double rate)
    {
        var bits = Bits;
        for (var i = 0; i < 64; i++)
        {
            if (random.Chance(rate))
                bits ^= 1UL << i;
        }
        return new Genome(bits);
    }

    public static Genome Cross(Genome a, Genome b, int at)
    {
        var mask = (1UL << at) - 1;
        return new Genome((a.Bits & mask) | (b.Bits & ~mask));
    }
}

public sealed record Parents(Genome First, Genome Second);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Genome genome;
    int best;

    [Node] Genome Show() => genome;

    [Node] void Breed(Parents parents, AgentContext me)
    {
        genome = Genome.Cross(parents.First, parents.Second, me.Random.Next(1, 63)).Mutate(me.Random, 0.02);
        best = Math.Max(best, genome.Fitness);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Scatter<Parents> Select(Gather<Genome> genomes, SimulationContext context)
    {
        var parents = new Scatter<Parents>(genomes);
        foreach (var (agent, _) in genomes)
            parents[agent] = new Parents(Tournament(genomes, context.Random), Tournament(genomes, context.Random));
        return parents;

        static Genome Tournament(Gather<Genome> from, RandomStream random)
        {
            var a = from.Values[random.Next(from.Count)];
            var b = from.Values[random.Next(from.Count)];
            return a.Fitness >= b.Fitness ? a : b;
        }
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
