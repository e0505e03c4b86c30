// rule: MI2004
// source: own: a static node of a struct
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public partial struct Walker
{
    static int calls;
    int seen;

    [Node] static void Step(ref Walker self)
    {
        self.seen = ++calls; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
