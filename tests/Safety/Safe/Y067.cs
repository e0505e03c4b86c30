// source: look-alike of X024: local functions, recursive ones too
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int best;

    [Node] void Step(AgentContext me)
    {
        var limit = 4;
        var visited = 0;
        best = Walk(0, 0);

        int Walk(int depth, int at)
        {
            visited++;
            if (depth == limit || visited > 50)
                return at;
            return Math.Max(Walk(depth + 1, at * 2 % 17), Walk(depth + 1, (at + me.Round) % 13));
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
