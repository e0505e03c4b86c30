// source: own: sets that are compared, cut and counted
using MetaIsland;

public sealed record Skills(int Count, bool Complete);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly HashSet<int> known = [1, 2];
    readonly HashSet<int> wanted = [2, 3, 5];
    int missing;
    int lowest;

    [Node] Skills Study(AgentContext me)
    {
        known.Add(me.Random.Next(8));
        missing = wanted.Count(skill => !known.Contains(skill));
        lowest = known.Min();
        var both = new HashSet<int>(known);
        both.IntersectWith(wanted);
        if (known.Count > 6)
            known.ExceptWith(wanted);
        return new Skills(both.Count, wanted.IsSubsetOf(known));
    }

    [Node] void Judge(Skills skills)
    {
        if (skills.Complete && wanted.All(skill => skill < 20))
            wanted.Add(wanted.Max() + 2);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
