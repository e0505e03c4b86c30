// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: the best of all, found by a query, is worked on
// truth: observable
using MetaIsland;

public sealed class Field(int id, double quality)
{
    public int Id => id;
    public double Quality { get; private set; } = quality;
    public void Farm() => Quality *= 0.9;
}

public sealed class Country
{
    public static readonly Country Only = new();
    public IReadOnlyList<Field> Fields { get; } = [new(0, 1), new(1, 2), new(2, 3)];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int farmed;

    [Node] void Farm()
    {
        var best = Country.Only.Fields.Where(field => field.Quality > 0.1).OrderByDescending(field => field.Quality).ThenBy(field => field.Id).FirstOrDefault(); // ?
        if (best is null)
            return;
        best.Farm(); // !
        farmed = best.Id; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
