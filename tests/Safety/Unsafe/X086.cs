// rule: MI2004
// source: own: who decides a contest keeps nothing
// truth: not observable because one simulation runs at a time, and its rounds come in one order
using MetaIsland;

public readonly record struct Claim(AgentId By, int Plot);

public sealed class Turns : IContestPolicy<Claim>
{
    private static int turn;

    public void Resolve(Contest<Claim> contest)
    {
        turn++; // !
        contest.Win(turn % contest.Count); // ?
    }
}

[World]
public sealed partial class Land
{
    readonly AgentId?[] owners = new AgentId?[4];

    [Apply(Key = nameof(Claim.Plot), Policy = typeof(Turns))]
    void Apply(Claim claim) => owners[claim.Plot] = claim.By;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events) => events.Emit(new Claim(me.Id, me.Id.Value % 4));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
