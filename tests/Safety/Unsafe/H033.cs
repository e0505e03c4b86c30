// rule: MI3004
// source: own: a random friend by position in a map
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<int, double> trust = [];
    int partner = -1;

    [Node] void Meet(AgentContext me)
    {
        trust[me.Random.Next(20)] = me.Random.NextDouble();
        if (trust.Count > 3)
            trust.Remove(me.Random.Next(20));
        partner = trust.Keys.ElementAt(me.Random.Next(trust.Count + 0 == 0 ? 1 : trust.Count)); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
