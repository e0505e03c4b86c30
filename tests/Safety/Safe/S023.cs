// source: RacerD nonAliasedParamsOk
using MetaIsland;

public sealed record PathFound(int[] Steps);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Step(AgentContext me, Outbox mail)
    {
        var steps = new[] { me.Id.Value, energy };
        steps[0]++;
        mail.Send(me.Id, new PathFound(steps));
    }

    [Receive] void On(PathFound path) => energy += path.Steps[0];
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
