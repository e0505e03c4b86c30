// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: commands collected now and run now, on what is shared
// truth: observable
using MetaIsland;

public static class Stage
{
    public static readonly List<int> Scores = [0, 0];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int n;

    [Node] void Play(AgentContext me)
    {
        var commands = new List<Action>();
        for (var i = 0; i < 2; i++)
        {
            var place = i;
            commands.Add(() => Stage.Scores[place] += me.Id.Value); // !1
        }
        commands.Reverse();
        foreach (var command in commands)
            command(); // !1
        n++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
