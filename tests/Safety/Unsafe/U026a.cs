// rule: MI2003|MI2002
// source: RacerD callPublicMethodBad: a private setter hides the write
// truth: observable
using MetaIsland;

public sealed class Treasury
{
    public int Budget { get; private set; } = 100;

    public int Spend(int n) => Budget -= n;
}

public static class Shared
{
    public static readonly Treasury Treasury = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int left;

    [Node] void Step()
    {
        left = Shared.Treasury.Spend(3); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
