// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: made by a type parameter, and that counts
// truth: observable
using MetaIsland;

public sealed class Ant
{
    public static int Born;
    public Ant() => Born++;
    public int Size => 1;
}

public static class Hive
{
    public static T Hatch<T>() where T : new() => new T();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int size;

    [Node] void Hatch() => size += Hive.Hatch<Ant>().Size; // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
