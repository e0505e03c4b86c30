// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2019
// source: own: a query that sorts what it shows
// truth: observable
using MetaIsland;

public readonly record struct Scored(int Points);

[World]
public sealed partial class Land
{
    readonly List<int> scores = [3, 1, 2];

    [Apply] void Apply(Scored scored) => scores.Add(scored.Points);

    [Query] public int Median()
    {
        scores.Sort(); // !
        return scores[scores.Count / 2];
    }
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step(Land.View land, Land.Events events, AgentContext me)
    {
        seen = land.Scores[0] + land.Median(); // ?
        events.Emit(new Scored(me.Random.Next(9)));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
