// source: RacerD conditional ownership: owned if the parameter is owned
using MetaIsland;

public readonly record struct Restocked(int At);

public static class Fields
{
    public static void Restock(int[] field, int at) => field[at] = 10;
}

[World]
public sealed partial class Land
{
    readonly int[] soil = new int[8];

    [Apply] void Apply(Restocked restocked) => Fields.Restock(soil, restocked.At);
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Step(AgentContext me, Land.Events events)
    {
        var mine = new int[4];
        Fields.Restock(mine, 1);
        energy = mine[1];
        events.Emit(new Restocked(me.Id.Value % 8));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
