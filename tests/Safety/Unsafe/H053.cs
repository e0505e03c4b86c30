// rule: MI2023|MI2009
// source: own: a view kept by the base class of what is returned
// truth: observable
using MetaIsland;

public abstract class Sense(Land.View land)
{
    public int Food() => land.Food[0];
}

public sealed class Sight(Land.View land, int range) : Sense(land)
{
    public int Range => range;
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

    [Node] Sight Look(Land.View land) => new(land, 3); // !

    [Node] void Eat(Sight sight) => eaten += sight.Food() + sight.Range; // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
