// source: own: a fluent builder that changes itself
using MetaIsland;

public sealed class PlanBuilder
{
    private readonly List<string> steps = [];
    private int cost;

    public PlanBuilder Then(string step, int price)
    {
        steps.Add(step);
        cost += price;
        return this;
    }

    public Plan Build() => new(string.Join(">", steps), cost);
}

public sealed record Plan(string Steps, int Cost);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int spent;

    [Node] Plan Think(AgentContext me)
    {
        var builder = new PlanBuilder().Then("dig", 2).Then("sow", 1);
        if (me.Round % 2 == 0)
            builder.Then("rest", 0);
        return builder.Build();
    }

    [Node] void Act(Plan plan) => spent += plan.Cost + plan.Steps.Length;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
