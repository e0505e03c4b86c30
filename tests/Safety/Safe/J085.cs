// source: own: covariant results and generic class hierarchies
using MetaIsland;

public abstract class Shape
{
    public abstract Shape Scaled(int factor);
    public abstract int Area { get; }
}

public sealed class Square(int side) : Shape
{
    public override Square Scaled(int factor) => new(side * factor);
    public override int Area => side * side;
}

public abstract class Source<T>
{
    public abstract T Next(RandomStream random);
    public IEnumerable<T> Take(int count, RandomStream random)
    {
        for (var i = 0; i < count; i++)
            yield return Next(random);
    }
}

public sealed class Squares(int max) : Source<Square>
{
    public override Square Next(RandomStream random) => new(random.Next(1, max));
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly Source<Square> Small = new Squares(5);
    long area;

    [Node] void Build(AgentContext me)
    {
        Shape largest = new Square(1);
        foreach (var square in Small.Take(4, me.Random))
        {
            var grown = square.Scaled(2);
            if (grown.Area > largest.Area)
                largest = grown;
        }
        area += largest.Area;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
