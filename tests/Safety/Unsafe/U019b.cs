// rule: MI2002|MI2010|MI2003
// source: RacerD C# model; TSVD API list, on a collection a constructor was given
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(List<int> ids)
{
    [Node] void Step(AgentContext me)
    {
        ids.Add(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var ids = new List<int>();
        return new Walk(new Land(), Walker.CreateMany(8, i => new Walker(ids)), options);
    }
}
