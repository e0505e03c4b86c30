// rule: MI2023|MI2009
// source: own: what holds the view is two structs deep
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    readonly int[] food = [4, 5];
}

public readonly record struct Place(int Number, ReadOnlyArray<int> Food);

public readonly record struct Seen(Place Place, int Round);

[Agent]
public sealed partial class Walker
{
    int eaten;

    [Node] Seen Look(Land.View land, AgentContext me) => new(new Place(me.Id.Value % 2, land.Food), me.Round); // !

    [Node] void Eat(Seen seen) => eaten += seen.Place.Food[seen.Place.Number]; // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
