// rule: MI3007
// source: own: files
// truth: not observable because the file is the same for all runs here
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int length;

    [Node] void Step()
    {
        length = File.Exists("rates.txt") ? 1 : 0; // !
        if (length > 0)
            length = File.ReadAllText("rates.txt").Length; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
