// rule: MI2004
// source: own: folding counts in a static
// truth: not observable because nobody reads the static
using MetaIsland;

public sealed record Wish(int Amount);

public sealed record Law(int Quota);

public struct Total : IFold<Wish, Total>
{
    public static int Calls;

    public int Sum;

    public void Add(in Wish wish)
    {
        Calls++; // !
        Sum += wish.Amount;
    }

    public void Merge(in Total other) => Sum += other.Sum;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int quota;

    [Node] Wish Ask(AgentContext me) => new(me.Id.Value);

    [Node] void Hear(Law law) => quota = law.Quota;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Law Judge(Fold<Total> total) => new(total.Value.Sum);
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
