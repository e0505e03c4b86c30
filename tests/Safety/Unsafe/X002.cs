// rule: MI2001|MI2002|MI2010
// source: own: two elements exchanged by a tuple
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(int[] places)
{
    [Node] void Step(AgentContext me)
    {
        (places[0], places[1]) = (places[1] + me.Id.Value, places[0]); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly int[] Common = [1, 2];

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}
