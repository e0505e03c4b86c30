// source: own: a policy that only looks
using MetaIsland;

public readonly record struct Claim(AgentId By, int Plot, int Strength);

public sealed class Strongest : IContestPolicy<Claim>
{
    public void Resolve(Contest<Claim> contest)
    {
        var best = 0;
        for (var i = 1; i < contest.Count; i++)
        {
            if (contest[i].Value.Strength > contest[best].Value.Strength)
                best = i;
        }
        contest.Win(best);
    }
}

[World]
public sealed partial class Land
{
    readonly AgentId?[] owners = new AgentId?[4];

    [Apply(Key = nameof(Claim.Plot), Policy = typeof(Strongest))]
    bool Apply(Claim claim)
    {
        if (owners[claim.Plot] is not null)
            return false;
        owners[claim.Plot] = claim.By;
        return true;
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events) => events.Emit(new Claim(me.Id, me.Random.Next(4), me.Random.Next(100)));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
