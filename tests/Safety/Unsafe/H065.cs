// rule: MI2016|MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a view's array made writable by a reference
// truth: observable
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MetaIsland;

[World]
public sealed partial class Land
{
    readonly int[] food = [4, 5];
}

[Agent]
public sealed partial class Walker
{
    int eaten;

    [Node] void Eat(Land.View land)
    {
        var food = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(land.Food.AsSpan()), land.Food.Length); // !1
        food[0]--; // !1
        eaten++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
