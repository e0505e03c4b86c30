// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2013|MI2015
// source: own: state that hangs on an object from outside
// truth: not observable because each agent has its own entry
using System.Runtime.CompilerServices;
using MetaIsland;

public sealed class Notes
{
    public int Visits;
}

public static class NotesOf
{
    private static readonly ConditionalWeakTable<object, Notes> all = [];
    public static Notes Get(object owner) => all.GetOrCreateValue(owner);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Visit() => NotesOf.Get(this).Visits++; // !
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
