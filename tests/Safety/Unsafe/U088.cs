// rule: MI2004
// source: Sonar S2696; Swift SE-0412 mutableNonisolatedGlobal; DRB086 static data member
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
    static int born;
    int number;

    [Node] void Step()
    {
        number = born++; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
