namespace MetaIsland.Generators.Tests.Planning;

/// <summary>Layers, ranks, phases and commits of small graphs.</summary>
public class GraphTests
{
    [Fact]
    public void Layer_IsTheLongestPath()
    {
        var plan = Plans.Of("""
            [Node] A Start() => new(1);
            [Node] B Left(A a) => new(a.Value);
            [Node] C Right(B b) => new(b.Value);
            [Node] void End(A a, C c) { }
            """);
        Assert.Equal("""
            0 Start: layer 0, phase 0, commits at 0, needs []
            1 Left: layer 1, phase 0, commits at 0, needs [Start]
            2 Right: layer 2, phase 0, commits at 0, needs [Left]
            3 End: layer 3, phase 0, commits at 0, needs [Start Right]
            """, Plans.Nodes(plan));
    }

    [Fact]
    public void Rank_IsByLayerAndName_NeverByDeclaration()
    {
        const string Cherry = "[Node] A Cherry() => new(1);", Apple = "[Node] void Apple() { }", Banana = "[Node] void Banana(A a) { }";
        var plan = Plans.Of(Cherry + Apple + Banana);
        Assert.Equal(["Apple", "Cherry", "Banana"], plan.Nodes.Select(node => node.Spec.Name));
        Assert.Equal(Plans.Nodes(plan), Plans.Nodes(Plans.Of(Banana + Apple + Cherry)));
        Assert.Equal(Plans.Steps(plan), Plans.Steps(Plans.Of(Banana + Apple + Cherry)));
    }

    [Fact]
    public void SyncPoints_CutTheRoundIntoPhases()
    {
        var plan = Plans.Of(
            """
            [Node] A Propose(Island.View island, Island.Events events) => new(island.Soil[0]);
            [Node] C Judge(B verdict, Island.Events events) => new(verdict.Value);
            [Node] void Act(D law, C judged, Island.Events events) { }
            [Node] void Dream(Island.Events events) { }
            """,
            """
            [SyncPoint] static B First(Gather<A> all) => new(all.Count);
            [SyncPoint] static D Second(Gather<C> all, B first) => new(all.Count);
            """);
        Assert.Equal("""
            0 Dream: layer 0, phase 0, commits at 2, needs []
            1 Propose: layer 0, phase 0, commits at 0, needs []
            2 First: layer 1, phase 0, commits at 0, needs [Propose]
            3 Judge: layer 2, phase 1, commits at 1, needs [First]
            4 Second: layer 3, phase 1, commits at 1, needs [First Judge]
            5 Act: layer 4, phase 2, commits at 2, needs [Judge Second]
            """, Plans.Nodes(plan));
        Assert.Equal(["First", "Second"], plan.SyncPoints.Select(node => node.Spec.Name));
    }

    [Fact]
    public void Events_CommitAtTheFirstSyncPointThatWaits_HoweverFarItIs()
    {
        var plan = Plans.Of(
            """
            [Node] A Far(Island.Events events) => new(1);
            [Node] B Near(A a) => new(a.Value);
            """,
            "[SyncPoint] static void Meet(Gather<B> all) { }");
        Assert.Equal(0, plan.Nodes.Single(node => node.Spec.Name == "Far").CommitsAt);
    }

    [Fact]
    public void After_AddsAnEdgeWithoutData()
    {
        var plan = Plans.Of(
            """
            [Node] void Execute() { }
            [Node, After(nameof(Execute))] void Rest() { }
            """,
            """
            [SyncPoint, After<Islander>("Rest")] static void Count() { }
            [SyncPoint, After(nameof(Count))] static void Close() { }
            """);
        Assert.Equal("""
            0 Execute: layer 0, phase 0, commits at 0, needs []
            1 Rest: layer 1, phase 0, commits at 0, needs [Execute]
            2 Count: layer 2, phase 0, commits at 0, needs [Rest]
            3 Close: layer 3, phase 1, commits at 1, needs [Count]
            """, Plans.Nodes(plan));
        Assert.All(plan.Nodes, node => Assert.Empty(node.Inputs));
    }

    [Fact]
    public void From_PicksOneOfSeveralProducers()
    {
        var plan = Plans.Of("""
            [Node] A One() => new(1);
            [Node] A Two() => new(2);
            [Node] void Take([From(nameof(Two))] A a) { }
            """);
        Assert.Equal(["Two"], plan.Nodes.Single(node => node.Spec.Name == "Take").Needs.Select(need => need.Spec.Name));
    }

    [Fact]
    public void Absence_IsHandedOn_UntilSomebodyAcceptsIt()
    {
        var plan = Plans.Of("""
            [Node] A? Perhaps() => null;
            [Node] B Needs(A a) => new(a.Value);
            [Node] C NeedsToo(B b) => new(b.Value);
            [Node] D Accepts(A? a) => new(1);
            [Node] void Last(D d) { }
            """);
        Assert.Equal(["Needs", "NeedsToo"], plan.Nodes.Where(node => node.MayBeSkipped).Select(node => node.Spec.Name));
        Assert.Equal(["Perhaps", "Needs", "NeedsToo"], plan.Nodes.Where(node => node.MayBeAbsent).Select(node => node.Spec.Name));
    }
}
