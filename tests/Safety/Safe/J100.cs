// source: own: a queue at a doctor's, with emergencies
using MetaIsland;

public enum Urgency { Low, High }

public readonly record struct Visit(Urgency Urgency, int Waited);

public sealed record Treated(int Place);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int health = 5;
    int waited;

    [Node] Visit? Come(AgentContext me)
    {
        health -= me.Random.Next(2);
        return health switch
        {
            < 1 => new Visit(Urgency.High, waited),
            < 4 => new Visit(Urgency.Low, waited),
            _ => null,
        };
    }

    [Node] void Heal(Treated? treated)
    {
        if (treated is null)
        {
            waited++;
            return;
        }
        health = 5 - treated.Place / 3;
        waited = 0;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Scatter<Treated> Treat(Gather<Visit> visits)
    {
        var line = new PriorityQueue<AgentId, (int, int, AgentId)>();
        foreach (var (who, visit) in visits)
            line.Enqueue(who, (-(int)visit.Urgency, -visit.Waited, who));
        var treated = new Scatter<Treated>(visits);
        for (var place = 0; place < 3 && line.TryDequeue(out var who, out _); place++)
            treated[who] = new Treated(place);
        return treated;
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
