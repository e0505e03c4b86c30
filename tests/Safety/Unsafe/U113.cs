// rule: MI2007
// source: Bevy resources (res_ref with res_mut is a conflict); RacerD ReadWriteRaces
// truth: observable
using MetaIsland;

public readonly record struct Moved(AgentId By, int To);

[World]
public sealed partial class Land
{
    readonly int[] places = new int[64];

    [Apply] void Apply(Moved moved) => places[moved.By.Value] = moved.To;
}

[Agent]
public sealed partial class Walker
{
    int energy = 10;

    int Score() => energy * 2;

    [Node] void Decide(AgentContext me, Land.Events events)
    {
        events.Emit(new Moved(me.Id, Score())); // !1
    }

    [Node] void Burn() => energy--; // !1
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
