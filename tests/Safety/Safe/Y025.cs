// source: own: a contest shared out by the world
using MetaIsland;

public readonly record struct Fell(AgentId By, int Forest, int Trees);

[World]
public sealed partial class Land
{
    readonly int[] wood = [20, 10];

    [Apply(Key = nameof(Fell.Forest))]
    void Apply(Fell fell) => wood[fell.Forest] -= fell.Trees;

    [Resolve]
    static void Share(Contest<Fell> contest, View before)
    {
        var share = before.Wood[contest[0].Value.Forest] / 2 / contest.Count;
        for (var i = 0; i < contest.Count; i++)
        {
            var wish = contest[i].Value;
            contest.Win(i, wish with { Trees = Math.Min(wish.Trees, share) });
        }
    }
}

[Agent]
public sealed partial class Walker
{
    [Node] void Step(AgentContext me, Land.Events events) => events.Emit(new Fell(me.Id, me.Id.Value % 2, 1 + me.Random.Next(4)));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
