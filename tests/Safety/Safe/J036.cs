// source: own: a fold with a histogram in a struct
using MetaIsland;

public struct Histogram : IFold<Grade, Histogram>
{
    public int Low;
    public int Middle;
    public int High;
    public long Sum;

    public void Add(in Grade grade)
    {
        switch (grade.Points)
        {
            case < 30: Low++; break;
            case < 70: Middle++; break;
            default: High++; break;
        }
        Sum += grade.Points;
    }

    public void Merge(in Histogram other)
    {
        Low += other.Low;
        Middle += other.Middle;
        High += other.High;
        Sum += other.Sum;
    }
}

public readonly record struct Grade(int Points);

public sealed record Curve(double Mean, string Comment);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int points;
    string said = "";

    [Node] Grade Write(AgentContext me) => new(me.Random.Next(100));

    [Node] void Read(Curve curve, Grade mine)
    {
        points += mine.Points - (int)curve.Mean;
        said = curve.Comment;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Curve Mark(Fold<Histogram> grades)
    {
        var h = grades.Value;
        var mean = grades.Count == 0 ? 0 : (double)h.Sum / grades.Count;
        return new Curve(mean, h switch
        {
            { High: var high, Low: var low } when high > low => "good",
            { Middle: 0 } => "split",
            _ => "fair",
        });
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
