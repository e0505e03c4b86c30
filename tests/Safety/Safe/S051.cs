// source: RacerD callAnnotatedInterfaceOk
using MetaIsland;

public interface IRule
{
    int Score(Land.View land);
}

public sealed class BySize : IRule
{
    public int Score(Land.View land) => land.Size;
}

public sealed class Fixed(int score) : IRule
{
    public int Score(Land.View land) => score;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly IRule[] Rules = [new BySize(), new Fixed(3)];
    int energy;

    [Node] void Step(Land.View land, AgentContext me)
    {
        IRule rule = energy > 10 ? new BySize() : new Fixed(2);
        energy += rule.Score(land) + Rules[me.Id.Value % 2].Score(land);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
