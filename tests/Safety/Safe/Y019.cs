// source: own: pure strategies behind an interface
using MetaIsland;

public interface IStrategy
{
    int Move(int mine, int theirs, RandomStream random);
}

public sealed class TitForTat : IStrategy
{
    public int Move(int mine, int theirs, RandomStream random) => theirs;
}

public sealed class Mixed(double p) : IStrategy
{
    public int Move(int mine, int theirs, RandomStream random) => random.Chance(p) ? 1 : 0;
}

public static class Strategies
{
    public static readonly IStrategy[] All = [new TitForTat(), new Mixed(0.3)];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int mine;
    int theirs;

    [Node] void Step(AgentContext me)
    {
        var strategy = Strategies.All[me.Id.Value % Strategies.All.Length];
        (mine, theirs) = (strategy.Move(mine, theirs, me.Random), mine);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
