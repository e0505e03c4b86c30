// source: own: helpers of a sync point that work on arrays they made
using MetaIsland;

public readonly record struct Position(double X, double Y);

public sealed record Cluster(int Number, double Distance);

public sealed class KMeans(int k)
{
    private readonly Position[] centres = new Position[k];
    private readonly int[] counts = new int[k];

    public int Assign(Position point)
    {
        var best = 0;
        for (var i = 1; i < k; i++)
        {
            if (Distance(point, centres[i]) < Distance(point, centres[best]))
                best = i;
        }
        return best;
    }

    public void Fit(IReadOnlyList<Position> points, int rounds)
    {
        for (var i = 0; i < k; i++)
            centres[i] = points[i % points.Count];
        for (var round = 0; round < rounds; round++)
        {
            var sums = new Position[k];
            Array.Clear(counts);
            foreach (var point in points)
            {
                var c = Assign(point);
                counts[c]++;
                sums[c] = new Position(sums[c].X + point.X, sums[c].Y + point.Y);
            }
            for (var i = 0; i < k; i++)
            {
                if (counts[i] > 0)
                    centres[i] = new Position(sums[i].X / counts[i], sums[i].Y / counts[i]);
            }
        }
    }

    public double Distance(Position a, int centre) => Distance(a, centres[centre]);

    private static double Distance(Position a, Position b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    Position at;
    int cluster;

    [Node] Position Move(AgentContext me)
    {
        at = new Position(at.X + me.Random.NextGaussian(), at.Y + me.Random.NextGaussian());
        return at;
    }

    [Node] void Join(Cluster mine) => cluster = mine.Distance < 3 ? mine.Number : -1;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Scatter<Cluster> Group(Gather<Position> positions)
    {
        var clusters = new Scatter<Cluster>(positions);
        if (positions.Count == 0)
            return clusters;
        var points = positions.Select(entry => entry.Value).ToList();
        var means = new KMeans(3);
        means.Fit(points, 4);
        for (var i = 0; i < points.Count; i++)
        {
            var c = means.Assign(points[i]);
            clusters[positions[i].Agent] = new Cluster(c, means.Distance(points[i], c));
        }
        return clusters;
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
