// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: an anonymous object around what is shared
// truth: observable
using MetaIsland;

public sealed class Well
{
    public int Water = 50;
}

public static class Village
{
    public static readonly Well Well = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int drunk;

    [Node] void Drink(AgentContext me)
    {
        var visit = new { Place = Village.Well, Thirst = me.Random.Next(3) };
        visit.Place.Water -= visit.Thirst; // !
        drunk += visit.Thirst;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
