// rule: MI3009
// source: own: upper case depends on the culture, and a comparison finds out
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    bool isTitle;

    [Node] void Step()
    {
        isTitle = "title".ToUpper() == "TITLE"; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
