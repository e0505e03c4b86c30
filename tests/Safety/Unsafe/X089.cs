// rule: MI2009
// source: own: a list broadcast to all
// truth: not observable because nobody changes it
using MetaIsland;

public sealed record Want(int Amount);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int heard;

    [Node] Want Ask(AgentContext me) => new(me.Id.Value);

    [Node] void Hear(List<int> wanted) => heard = wanted.Count;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static List<int> Collect(Gather<Want> wants)
    {
        return wants.Select(want => want.Value.Amount).ToList(); // !
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
