// rule: MI2002|MI2001|MI2003
// source: RacerD C# model; TSVD API list, on a value of a sync point that all take
// truth: observable
using MetaIsland;

public sealed record Roll(List<int> Ids);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step(Roll roll, AgentContext me)
    {
        roll.Ids.Add(me.Id.Value); // !
    }

    [Node, After(nameof(Step))] void Look(Roll roll)
    {
        seen = roll.Ids[0]; // ! MI2017
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Roll Call(Land.View land)
    {
        return new Roll([]); // ! MI2009
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
