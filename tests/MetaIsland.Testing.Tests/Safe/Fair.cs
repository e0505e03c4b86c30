using MetaIsland;

public readonly record struct Idea(int Worth);
public readonly record struct Project(int Worth);
public readonly record struct Wish(int Worth);
public readonly record struct Stall(int Number);
public readonly record struct Taken(AgentId By);

[World] public sealed partial class Ground
{
    int taken;

    [Apply] void Apply(Taken stall) => taken++;
}

// Groups that meet on their own, agents that come one by one, and nodes whose rounds overlap.
[Agent] public sealed partial class Villager(int village)
{
    int worth;
    int stall;

    internal int Village => village;

    [Node] static async Task<Idea> Think(AgentContext me, CancellationToken stop)
    {
        await Task.Yield();
        await me.Delay(TimeSpan.FromSeconds(1), stop);
        return new(me.Random.Next(100));
    }

    [Node] Wish? Bid(Project project) => project.Worth > 20 ? new(project.Worth) : null;

    [Node] void Settle(Stall? given, Project project)
    {
        stall = given?.Number ?? -1;
        worth += project.Worth;
    }

    [Node, After(nameof(Settle))] void Move(AgentContext me) => village = (village + (me.Random.Chance(0.3) ? 1 : 0)) % 3;
}

[Simulation<Ground, Villager>] public sealed partial class Market
{
    [SyncPoint(GroupBy = nameof(Villager.Village))]
    static Project Devise(Gather<Idea> ideas) => new(ideas.Max(idea => idea.Value.Worth));

    [SyncPoint(Mode = SyncMode.OneByOne)]
    static Stall Give(Arrival<Wish> wish, Ground.View ground, Ground.Events events)
    {
        events.Emit(new Taken(wish.Agent));
        return new(ground.Taken);
    }
}

static class Setup
{
    public static Simulation Create(SimulationOptions options) => new Market(new Ground(), Villager.CreateMany(9, i => new Villager(i % 3)), options);
}
