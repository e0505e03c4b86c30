// rule: MI2011
// source: own: a sync point that writes its report later
// truth: observable
using MetaIsland;

public sealed record Wish(int Amount);

public sealed record Sum(int Amount);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int sum;

    [Node] Wish Ask(AgentContext me) => new(me.Id.Value);

    [Node] void Hear(Sum total) => sum = total.Amount;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Sum Add(Gather<Wish> wishes, Land.View land)
    {
        var lines = new List<string>();
        _ = Task.Run(() => // !
        {
            foreach (var wish in wishes)
                lines.Add(wish.Value.ToString());
        });
        return new(wishes.Sum(wish => wish.Value.Amount) + lines.Count);
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
