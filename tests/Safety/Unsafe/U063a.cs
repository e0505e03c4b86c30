// rule: MI2006
// source: Swift actor_isolation.swift (otherActor.mutable = 0); Proto and Akka actor rules
// truth: not observable because it is not built: an agent in a field is refused
// also: MI1008
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    public int Energy = 10;
    public List<int> Memory = [];
    Walker? peer;

    public static Walker[] Circle()
    {
        var all = CreateMany(8);
        for (var i = 0; i < all.Length; i++)
            all[i].peer = all[(i + 1) % all.Length];
        return all;
    }

    [Node] void Step(AgentContext me)
    {
        peer!.Energy = me.Id.Value; // !
        peer.Memory.Add(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Walker[] Create() => Walker.Circle();
}
