// source: own: a fold with sums and counts
using MetaIsland;

public sealed record Wish(int Amount, bool IsUrgent);

public sealed record Law(long Sum, int Urgent);

public struct Tally : IFold<Wish, Tally>
{
    private long sum;
    private int urgent;

    public readonly long Sum => sum;

    public readonly int Urgent => urgent;

    public void Add(in Wish wish)
    {
        sum += wish.Amount;
        if (wish.IsUrgent)
            urgent++;
    }

    public void Merge(in Tally other)
    {
        sum += other.sum;
        urgent += other.urgent;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    long heard;

    [Node] Wish Ask(AgentContext me) => new(me.Random.Next(10), me.Id.Value % 3 == 0);

    [Node] void Hear(Law law) => heard += law.Sum + law.Urgent;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Law Judge(Fold<Tally> tally) => new(tally.Value.Sum, tally.Value.Urgent);
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
