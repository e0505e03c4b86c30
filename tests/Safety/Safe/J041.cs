// source: own: a share for each, decided on the world before
using MetaIsland;

public readonly record struct Catch(AgentId By, int Lake, int Fish);

[World]
public sealed partial class Lakes
{
    readonly int[] fish = [30, 20];
    readonly long[] landed = new long[16];

    [Apply(Key = nameof(Catch.Lake))]
    void Apply(Catch caught)
    {
        fish[caught.Lake] -= caught.Fish;
        landed[caught.By.Value] += caught.Fish;
    }

    [Resolve]
    static void Ration(Contest<Catch> contest, View before)
    {
        var left = before.Fish[contest[0].Value.Lake] / 3;
        var wishes = new int[contest.Count];
        for (var i = 0; i < wishes.Length; i++)
            wishes[i] = contest[i].Value.Fish;
        while (wishes.Sum() > left && wishes.Max() > 0)
        {
            var largest = Array.IndexOf(wishes, wishes.Max());
            wishes[largest]--;
        }
        for (var i = 0; i < wishes.Length; i++)
        {
            if (wishes[i] > 0)
                contest.Win(i, contest[i].Value with { Fish = wishes[i] });
        }
    }
}

[Agent]
public sealed partial class Fisher
{
    int trips;

    [Node] void Go(Lakes.View lakes, AgentContext me, Lakes.Events events)
    {
        var lake = lakes.Fish[0] >= lakes.Fish[1] ? 0 : 1;
        events.Emit(new Catch(me.Id, lake, 1 + me.Random.Next(5)));
        trips++;
    }
}

[Simulation<Lakes, Fisher>]
public sealed partial class Commons;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Commons(new Lakes(), Fisher.CreateMany(8), options);
}
