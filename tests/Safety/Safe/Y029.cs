// source: own: groups that meet on their own
using MetaIsland;

public sealed record Wish(int Amount);

public sealed record Verdict(int Sum);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int money;

    public int Village { get; private set; } = 1;

    [Node] Wish Want(AgentContext me) => new(me.Id.Value + money);

    [Node] void Earn(Verdict verdict)
    {
        money += verdict.Sum % 5;
        Village = money % 3;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint(GroupBy = nameof(Walker.Village))]
    static Verdict Judge(Gather<Wish> wishes) => new(wishes.Sum(entry => entry.Value.Amount));
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
