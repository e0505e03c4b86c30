// rule: MI3009
// source: own: numbers written as the machine writes them
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    double price = 1.5;
}

[Agent]
public sealed partial class Walker
{
    string label = "";
    string line = "";

    [Node] void Step(Land.View land)
    {
        label = land.Price.ToString("N2"); // !
        line = $"{land.Price}"; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
