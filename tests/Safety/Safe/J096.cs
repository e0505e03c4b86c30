// source: own: carbon traded with quotas, and a regulator at a sync point
// language: preview
using MetaIsland;

public readonly record struct Emission(int Tons);

public readonly record struct Quota(int Tons);

public readonly record struct Cap(int Tons);

[World]
public sealed partial class Air
{
    int cap = 100;
    readonly List<int> history = [];

    [Apply] void Apply(Cap next)
    {
        cap = Math.Max(10, next.Tons);
        history.Add(cap);
    }

    [Query] public bool IsFalling(int window)
    {
        for (var i = Math.Max(1, history.Count - window); i < history.Count; i++)
        {
            if (history[i] > history[i - 1])
                return false;
        }
        return true;
    }
}

[Agent]
public sealed partial class Plant
{
    int output = 12;
    int fines;

    [Node] Emission Emit(Air.View air, AgentContext me) =>
        new(air.IsFalling(3) ? output - me.Random.Next(2) : output + me.Random.Next(3));

    [Node] void Adapt(Emission emission, Quota quota)
    {
        var over = emission.Tons - quota.Tons;
        if (over > 0)
            fines += over;
        output += Math.Sign(-over);
    }
}

[Simulation<Air, Plant>]
public sealed partial class Regulation
{
    [SyncPoint] static Quota Allot(Gather<Emission> emissions, Air.View air, Air.Events events)
    {
        var total = 0;
        foreach (var tons in emissions.Values)
            total += tons.Tons;
        events.Emit(new Cap(total > air.Cap ? air.Cap - 1 : air.Cap));
        return new Quota(air.Cap / Math.Max(1, emissions.Count));
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Regulation(new Air(), Plant.CreateMany(8), options);
}
