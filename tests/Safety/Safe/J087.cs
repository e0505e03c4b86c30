// source: own: what is looked at in a view is copied before it is sorted
using MetaIsland;

public readonly record struct Score(AgentId Who, int Points);

[World]
public sealed partial class League
{
    readonly int[] points = new int[8];
    readonly List<string> champions = [];

    [Apply(Key = nameof(Score.Who))] void Apply(Score score)
    {
        points[score.Who.Value] += score.Points;
        if (points[score.Who.Value] == points.Max())
            champions.Add(score.Points > 1 ? "by far" : "just so");
    }
}

[Agent]
public sealed partial class Team
{
    int rank;
    string last = "";
    readonly List<int> table = [];

    [Node] void Play(League.View league, AgentContext me, League.Events events)
    {
        var points = league.Points.ToArray();
        Array.Sort(points, (a, b) => b.CompareTo(a));
        rank = Array.IndexOf(points, league.Points[me.Id.Value]);
        table.Clear();
        table.AddRange(league.Points);
        table[0] = 100;
        var names = league.Champions.ToList();
        names.Reverse();
        last = names.FirstOrDefault() ?? "";
        events.Emit(new Score(me.Id, me.Random.Next(3)));
    }
}

[Simulation<League, Team>]
public sealed partial class Season;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Season(new League(), Team.CreateMany(8), options);
}
