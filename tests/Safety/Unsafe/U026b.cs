// rule: MI2003|MI2002
// source: RacerD callPublicMethodBad, on a world held in a static
// truth: observable
using MetaIsland;

public static class Live
{
    public static readonly Land Land = new();
}

[World]
public sealed partial class Land
{
    int budget = 100;

    public int Spend(int n) => budget -= n;
}

[Agent]
public sealed partial class Walker
{
    int left;

    [Node] void Step()
    {
        left = Live.Land.Spend(3); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
