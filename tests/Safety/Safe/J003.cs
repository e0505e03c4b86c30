// source: own: flocking with vectors of one's own
using MetaIsland;

public readonly record struct Vec(double X, double Y)
{
    public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y);
    public static Vec operator -(Vec a, Vec b) => new(a.X - b.X, a.Y - b.Y);
    public static Vec operator *(Vec a, double k) => new(a.X * k, a.Y * k);
    public double Length => Math.Sqrt(X * X + Y * Y);
    public Vec Limit(double max) => Length <= max || Length == 0 ? this : this * (max / Length);
}

public readonly record struct Flown(AgentId Who, Vec At, Vec Speed);

[World]
public sealed partial class Sky
{
    readonly Vec[] at = new Vec[32];
    readonly Vec[] speed = new Vec[32];

    [Apply(Key = nameof(Flown.Who))]
    void Apply(Flown flown)
    {
        at[flown.Who.Value] = flown.At;
        speed[flown.Who.Value] = flown.Speed;
    }
}

[Agent]
public sealed partial class Bird
{
    const double Sight = 5;
    Vec at;
    Vec speed = new(1, 0);

    static Vec Mean(IReadOnlyCollection<Vec> vectors) =>
        vectors.Count == 0 ? default : vectors.Aggregate(default(Vec), (sum, v) => sum + v) * (1.0 / vectors.Count);

    [Node] void Fly(Sky.View sky, AgentContext me, Sky.Events events)
    {
        var near = new List<int>();
        for (var i = 0; i < sky.At.Length; i++)
        {
            if (i != me.Id.Value && (sky.At[i] - at).Length < Sight)
                near.Add(i);
        }
        var centre = Mean(near.ConvertAll(i => sky.At[i])) - at;
        var heading = Mean([.. near.Select(i => sky.Speed[i])]) - speed;
        var apart = near.Where(i => (sky.At[i] - at).Length < 1).Aggregate(default(Vec), (sum, i) => sum + (at - sky.At[i]));
        var noise = new Vec(me.Random.NextGaussian(), me.Random.NextGaussian()) * 0.1;
        speed = (speed + centre * 0.01 + heading * 0.1 + apart * 0.2 + noise).Limit(2);
        at += speed;
        events.Emit(new Flown(me.Id, at, speed));
    }
}

[Simulation<Sky, Bird>]
public sealed partial class Flock;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Flock(new Sky(), Bird.CreateMany(8), options);
}
