// source: own: a record made, changed by 'with', returned
using MetaIsland;

public sealed record Plan(int Target, int Steps, bool IsUrgent);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int done;

    static Plan Hurry(Plan plan) => plan with { IsUrgent = true, Steps = plan.Steps / 2 };

    [Node] Plan Think(AgentContext me)
    {
        var plan = new Plan(me.Random.Next(8), 4, false);
        return plan.Target > 4 ? Hurry(plan) : plan;
    }

    [Node] void Act(Plan plan) => done += plan.Steps;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
