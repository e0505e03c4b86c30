// rule: MI2023|MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: the last view, for debugging
// truth: observable
using MetaIsland;

public static class Debugging
{
    public static Land.View Last;
}

[World]
public sealed partial class Land
{
    readonly int[] food = [4, 5];
}

[Agent]
public sealed partial class Walker
{
    int eaten;

    [Node] void Look(Land.View land)
    {
        Debugging.Last = land; // !
        eaten += land.Food[1];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
