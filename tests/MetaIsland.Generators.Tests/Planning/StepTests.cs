namespace MetaIsland.Generators.Tests.Planning;

/// <summary>What fused schedules run together, when it may begin and who waits for it.</summary>
public class StepTests
{
    [Fact]
    public void SynchronousNodesOfAPhase_AreOneStep()
    {
        var plan = Plans.Of(
            """
            [Node] A Look(Island.View island) => new(island.Soil[0]);
            [Node] B Think(A a) => new(a.Value);
            [Node] void Dream() { }
            [Node] void Act(C c, Island.Events events) { }
            [Node] void Rest(C c) { }
            """,
            "[SyncPoint] static C Meet(Gather<B> all) => new(all.Count);");
        Assert.Equal("""
            6 Dream Look Think: stage 1, needs [], awaited by 0
            7 Act Rest: stage 2, needs [], awaited by 1
            """, Plans.Steps(plan));
    }

    [Fact]
    public void StepThatNobodyWaitsFor_DelaysNobody()
    {
        var plan = Plans.Of("[Node] void Dream() { }", "[SyncPoint] static void Meet(Island.View island) { }");
        Assert.Equal("2 Dream: stage 1, needs [], awaited by 2", Plans.Steps(plan));
    }

    [Fact]
    public void AsynchronousNode_IsAStepOfItsOwn_AndCutsWhatFollows()
    {
        var plan = Plans.Of(
            """
            [Node] A Look(Island.View island) => new(island.Soil[0]);
            [Node] async Task<B> Ask(A a) { await Task.Yield(); return new(a.Value); }
            [Node] C Decide(B b) => new(b.Value);
            [Node] void Act(C c, Island.Events events) { }
            [Node] void Wait(A a) { }
            """);
        Assert.Equal("""
            5 Look Wait: stage 1, needs [], awaited by 1
            6 async Ask: stage 1, needs [], awaited by 1
            7 Decide Act: stage 1, needs [6], awaited by 0
            """, Plans.Steps(plan));
    }

    [Fact]
    public void NodesThatNeedNoWorld_BeginWithTheAgentsOwnRound_WhereRoundsOverlap()
    {
        var plan = Plans.Of(
            """
            [Node] async Task<A> Ask() { await Task.Yield(); return new(1); }
            [Node] B Remember(A a) => new(a.Value);
            [Node] void Look(B b, Island.View island) { }
            [Node] void Act(C c) { }
            """,
            "[SyncPoint] static C Meet(Gather<B> all) => new(all.Count);");
        Assert.Equal("""
            5 async Ask: stage 0, needs [], awaited by 0
            6 Remember: stage 0, needs [5], awaited by 0
            7 Look: stage 1, needs [6], awaited by 2
            8 Act: stage 2, needs [], awaited by 2
            """, Plans.Steps(plan));
    }

    [Fact]
    public void OutputsThatStayInAStep_CrossNothing()
    {
        var plan = Plans.Of(
            """
            [Node] A Look() => new(1);
            [Node] B Think(A a) => new(a.Value);
            """,
            "[SyncPoint] static void Meet(Gather<B> all) { }");
        Assert.Equal(["Think"], plan.Nodes.Where(node => node.CrossesSteps).Select(node => node.Spec.Name));
    }
}
