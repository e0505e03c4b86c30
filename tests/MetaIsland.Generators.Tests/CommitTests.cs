using MetaIsland.Tests;

namespace MetaIsland.Generators.Tests;

public class CommitTests
{
    [Fact]
    public void Events_AreAppliedInTheirOrder_WhateverTheirKind()
    {
        var island = Create("Island");
        var outcome = island.Commit(
            (0, Event("Harvest", new AgentId(0), 1, 2)),
            (0, Event("QuotaSet", 5)),
            (0, Event("Law", "peace")),
            (1, Event("Harvest", new AgentId(1), 0, 9)),
            (1, Event("Claim", new AgentId(1), "crown")),
            (2, Event("QuotaSet", 7)));

        Assert.Equal(["0 takes 2 of 1", "quota 5", "peace", "1 takes 9 of 0", "crown to 1", "quota 7"], Journal(island));
        Assert.Equal(new Outcome(Applied: 5, Rejected: 1, Contests: 0), outcome);
        Assert.Equal([10, 8, 10], (int[])island.Field("soil")!);
    }

    [Fact]
    public void OneKey_IsWonByTheFirstInOrder_WhichNeedNotSucceed()
    {
        var island = Create("Island");
        var outcome = island.Commit(
            (0, Event("Harvest", new AgentId(0), 1, 200)),
            (1, Event("Harvest", new AgentId(1), 1, 2)),
            (2, Event("Harvest", new AgentId(2), 1, 2)),
            (3, Event("Harvest", new AgentId(3), 2, 2)),
            (3, Event("Claim", new AgentId(3), "crown")),
            (4, Event("Claim", new AgentId(4), "crown")));

        Assert.Equal(["0 takes 200 of 1", "3 takes 2 of 2", "crown to 3"], Journal(island));
        Assert.Equal(new Outcome(Applied: 2, Rejected: 4, Contests: 2), outcome);
    }

    [Fact]
    public void ContestsAndCounts_StartAnewWithEachCommit()
    {
        var island = Create("Island");
        var harvest = Event("Harvest", new AgentId(0), 1, 2);
        Assert.Equal(new Outcome(1, 1, 1), island.Commit((0, harvest), (0, harvest)));
        Assert.Equal(new Outcome(1, 0, 0), island.Commit((0, harvest)));
    }

    [Fact]
    public void OneKindOfEvent_CountsWhatWasAppliedAndRejected()
    {
        Assert.Equal(new Outcome(3, 0, 0), Create("Plain").Commit(Quotas(1, 0, 2)));
        Assert.Equal(new Outcome(2, 1, 0), Create("Judged").Commit(Quotas(1, 0, 2)));

        (int, object)[] claims = [Claim(0, "a"), Claim(1, "a"), Claim(2, "no"), Claim(3, "b")];
        var keyed = Create("Keyed");
        Assert.Equal(new Outcome(3, 1, 1), keyed.Commit(claims));
        Assert.Equal("023", keyed.Field("winners"));
        var both = Create("KeyedAndJudged");
        Assert.Equal(new Outcome(2, 2, 1), both.Commit(claims));
        Assert.Equal("023", both.Field("winners"));
    }

    [Fact]
    public void WhenApplyThrows_LastIsTheEventItThrewFor()
    {
        var bug = Event("Law", "bug");
        var (error, last) = Create("Island").FailingCommit(Event("QuotaSet", 5), bug, Event("QuotaSet", 6));
        Assert.Equal("a bug of the world", error.Message);
        Assert.Equal(bug, last);
    }

    [Fact]
    public void WorldWithoutEvents_CommitsNothing() => Assert.Equal(new Outcome(0, 0, 0), Create("Still").Commit());

    [Fact]
    public void EventNobodyApplies_IsRefusedWithTheMethodToAdd()
    {
        var world = Create("Plain");
        var events = Activator.CreateInstance(world.World.GetType().GetNestedType("Events")!)!;
        var emit = events.GetType().GetMethods().Single(m => m.IsGenericMethod).MakeGenericMethod(typeof(Version));
        var error = Assert.Throws<NotSupportedException>(() =>
            emit.Invoke(events, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [new Version()], null));
        Assert.Equal("Nobody applies System.Version: add [Apply] void Apply(Version e) to Plain.", error.Message);
    }

    private static WorldProbe Create(string world) => WorldProbe.Create("Contests", "Demo.Contests." + world);

    private static object Event(string name, params object[] arguments) =>
        Activator.CreateInstance(Corpus.Type("Contests", "Demo.Contests." + name), arguments)!;

    private static (int, object) Claim(int agent, string name) => (agent, Event("Claim", new AgentId(agent), name));

    private static (int, object)[] Quotas(params int[] amounts) => amounts.Select((amount, i) => (i, Event("QuotaSet", amount))).ToArray();

    private static List<string> Journal(WorldProbe island) => (List<string>)island.Field("journal")!;
}
