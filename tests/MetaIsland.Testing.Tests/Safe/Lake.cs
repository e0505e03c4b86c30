using MetaIsland;

public readonly record struct Wish(int Spot, int Amount);
public readonly record struct Quota(int Amount);
public readonly record struct Catch(AgentId By, int Spot, int Amount);

[World] public sealed partial class Lake
{
    int[] fish = [.. Enumerable.Repeat(50, 4)];
    Dictionary<string, int> baskets = [];

    [Apply(Key = nameof(Catch.Spot), Policy = typeof(SeededLottery))]
    bool Apply(Catch cast)
    {
        if (fish[cast.Spot] < cast.Amount)
            return false;
        fish[cast.Spot] -= cast.Amount;
        var name = "fisher " + cast.By.Value;
        baskets[name] = baskets.GetValueOrDefault(name) + cast.Amount;
        return true;
    }
}

[Agent] public sealed partial class Fisher
{
    int greed = 4;
    List<int> spots = [];

    [Node] Wish Choose(Lake.View lake, AgentContext me) => new(me.Random.Next(lake.Fish.Length), greed);

    [Node] void Cast(Wish wish, Quota quota, AgentContext me, Lake.Events events) => events.Emit(new Catch(me.Id, wish.Spot, Math.Min(wish.Amount, quota.Amount)));

    [Node] void Learn(Wish wish, Quota quota)
    {
        greed += wish.Amount > quota.Amount ? -1 : 1;
        spots.Add(wish.Spot);
    }
}

[Simulation<Lake, Fisher>] public sealed partial class Season
{
    [SyncPoint] static Quota Agree(Gather<Wish> wishes, Lake.View lake) => new(lake.Fish.Sum() / (3 * wishes.Count));
}
