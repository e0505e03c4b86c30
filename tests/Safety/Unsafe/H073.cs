// rule: MI3001
// source: own: a table made when the process began, out of the clock
// truth: observable
using MetaIsland;

public static class Config
{
    public static readonly DateTime Started = DateTime.UtcNow;
    public static readonly int Salt = (int)(Started.Ticks % 97);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int luck;

    [Node] void Draw(AgentContext me) => luck = (luck + Config.Salt) % 10; // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
