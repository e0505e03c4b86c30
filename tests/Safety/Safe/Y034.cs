// source: own: order between nodes by data
using MetaIsland;

public readonly record struct Sight(int Food);

public readonly record struct Choice(int Plot);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 5;

    [Node] Sight Look(AgentContext me) => new(energy + me.Id.Value);

    [Node] Choice Think(Sight sight) => new(sight.Food % 4);

    [Node] void Act(Choice choice) => energy += choice.Plot - 1;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
