// rule: MI2004
// source: own: a helper's helper writes a static
// truth: observable
using MetaIsland;

public static class Ids
{
    private static int last;

    public static int Next() => Bump(2);

    private static int Bump(int by)
    {
        last += by;
        return last;
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int number;

    [Node] void Step()
    {
        number = Ids.Next(); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
