// rule: MI3009
// source: own: texts ordered as the machine orders them
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
    readonly List<string> names = ["Zoë", "zoe", "Äpfel", "apple"];
    string first = "";
    int order;

    [Node] void Step()
    {
        names.Sort(); // !
        first = names[0];
        order = string.Compare("a", "B"); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
