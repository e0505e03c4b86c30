// source: look-alike of hash codes that differ
using MetaIsland;

public sealed class Key(int a, int b)
{
    public override int GetHashCode() => (a * 397) ^ b;

    public override bool Equals(object? other) => other is Key key && key.GetHashCode() == GetHashCode();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy = 1;

    [Node] void Step(AgentContext me)
    {
        var map = new Dictionary<Key, int>
        {
            [new Key(me.Id.Value, 1)] = energy,
            [new Key(me.Id.Value, 2)] = 5,
        };
        energy = map[new Key(me.Id.Value, 2)];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
