// rule: MI3003
// source: own: a hash code of one's own, which is made by HashCode
// truth: observable
using MetaIsland;

public sealed class Genome(int a, int b)
{
    private readonly int a = a;
    private readonly int b = b;
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(a);
        hash.Add(b);
        return hash.ToHashCode();
    }
    public override bool Equals(object? other) => other is Genome g && g.a == a && g.b == b;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int tribe;

    [Node] void Choose(AgentContext me)
    {
        var genome = new Genome(me.Id.Value, 7);
        tribe = genome.GetHashCode() & 3; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
