// source: own: a genetic program as an immutable tree, changed by rebuilding
using MetaIsland;

public abstract record Gene
{
    public abstract double Run(double x);
    public abstract Gene Mutate(RandomStream random, int depth);

    public static Gene Random(RandomStream random, int depth) => random.Next(depth <= 0 ? 2 : 4) switch
    {
        0 => new Constant(random.NextDouble()),
        1 => Input.Instance,
        2 => new Sum(Random(random, depth - 1), Random(random, depth - 1)),
        _ => new Product(Random(random, depth - 1), Random(random, depth - 1)),
    };
}

public sealed record Constant(double Value) : Gene
{
    public override double Run(double x) => Value;
    public override Gene Mutate(RandomStream random, int depth) => this with { Value = Value + 0.1 * random.NextGaussian() };
}

public sealed record Input : Gene
{
    public static readonly Input Instance = new();
    public override double Run(double x) => x;
    public override Gene Mutate(RandomStream random, int depth) => Random(random, depth);
}

public sealed record Sum(Gene Left, Gene Right) : Gene
{
    public override double Run(double x) => Left.Run(x) + Right.Run(x);
    public override Gene Mutate(RandomStream random, int depth) =>
        random.Chance(0.5) ? this with { Left = Left.Mutate(random, depth - 1) } : this with { Right = Right.Mutate(random, depth - 1) };
}

public sealed record Product(Gene Left, Gene Right) : Gene
{
    public override double Run(double x) => Left.Run(x) * Right.Run(x);
    public override Gene Mutate(RandomStream random, int depth) => new Product(Right, Left.Mutate(random, depth - 1));
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    double score = double.MaxValue;
    int better;

    static double Error(Gene gene)
    {
        var sum = 0.0;
        for (var x = -1.0; x <= 1; x += 0.25)
            sum += Math.Abs(gene.Run(x) - (x * x + x));
        return sum;
    }

    [Node] void Evolve(AgentContext me)
    {
        var gene = Gene.Random(me.Random, 3);
        for (var i = 0; i < 10; i++)
        {
            var child = gene.Mutate(me.Random, 2);
            if (Error(child) < Error(gene))
                gene = child;
        }
        var error = Error(gene);
        if (error >= score)
            return;
        score = error;
        better++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
