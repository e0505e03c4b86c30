// rule: MI2015|MI2003|MI2001|MI2002|MI2010
// source: RacerD Call(_, Indirect) is a no-op, a miss by design; D2L0069
// truth: not observable because it is not built: a delegate in a field is refused
// also: MI1008
using MetaIsland;

public static class Shared
{
    public static readonly Dictionary<int, int> Stock = [];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Action<int> onEat;

    public Walker() => onEat = i => Shared.Stock[i] = 0; // ?

    [Node] void Step(AgentContext me)
    {
        onEat(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;
