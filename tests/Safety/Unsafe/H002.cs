// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014|MI2013
// source: own: flyweights by name, made when first asked for
// truth: not observable because equal names give equal flyweights
using MetaIsland;

public sealed record Species(string Name, int Speed);

public sealed class SpeciesCatalogue
{
    private readonly Dictionary<string, Species> known = new(StringComparer.Ordinal);
    public static SpeciesCatalogue Current { get; } = new();
    public Species Get(string name)
    {
        if (!known.TryGetValue(name, out var species))
            known.Add(name, species = new Species(name, name.Length));
        return species;
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
    int moved;

    [Node] void Step(AgentContext me)
    {
        moved += SpeciesCatalogue.Current.Get(me.Id.Value % 2 == 0 ? "hare" : "fox").Speed; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
