using MetaIsland.Model;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Parsing;

public class ContestSpecTests
{
    private static readonly Dictionary<string, ApplySpec> Applies =
        ((WorldSpec)Specs.Of(CompilationFactory.Create(Corpus.Source("Deciding")))["Demo.Deciding.Island world"]).Applies.ToDictionary(apply => apply.Event.Short);

    [Theory]
    [InlineData("Harvest", "global::MetaIsland.SeededLottery", true)]
    [InlineData("Claim", "global::Demo.Deciding.Strongest", false)]
    [InlineData("Rumour", "global::Demo.Deciding.Everybody", true)]
    [InlineData("Buy", "global::MetaIsland.Auction", true)]
    [InlineData("Swap", null, false)]
    [InlineData("Ration", null, false)]
    public void Policy_IsWhoDecides(string e, string? policy, bool isGeneric) =>
        Assert.Equal((policy, isGeneric), (Applies[e].Policy?.Name, Applies[e].PolicyIsGeneric));

    [Theory]
    [InlineData("Harvest", "Plot", "int")]
    [InlineData("Swap", "Mine,Yours", "int")]
    [InlineData("Claim", "Name", "string")]
    [InlineData("Visit", "Cell", "(int X, int Y)")]
    [InlineData("Duel", "Ground", "int")]
    public void Keys_AreOfOneType(string e, string keys, string type) =>
        Assert.Equal((keys, type), (string.Join(",", Applies[e].Keys), Applies[e].KeyType!.Name));

    [Theory]
    [InlineData("Ration", "Share", true, null, false, 1)]
    [InlineData("Visit", "Last", false, "Next", false, 4)]
    [InlineData("Buy", null, false, "Elsewhere", true, 3)]
    [InlineData("Harvest", null, false, null, false, 1)]
    public void Methods_AreOfTheirEvent(string e, string? resolve, bool resolveTakesView, string? rebid, bool rebidTakesView, int maxBids)
    {
        var apply = Applies[e];
        Assert.Equal((resolve, resolveTakesView), (apply.Resolve, apply.ResolveTakesView));
        Assert.Equal((rebid, rebidTakesView, maxBids), (apply.Rebid, apply.RebidTakesView, apply.MaxBids));
    }

    [Fact]
    public void Chain_IsWhatIsFreedAndHeld()
    {
        Assert.Equal(("From", "IsHeld"), (Applies["Move"].Frees, Applies["Move"].Held));
        Assert.Equal((null, null), (Applies["Visit"].Frees, Applies["Visit"].Held));
    }

    // Nothing is generated for it: the commit without policies is the fast one.
    [Fact]
    public void FirstInOrder_IsNoPolicy() => Assert.Null(Assert.Single(Specs.Single<WorldSpec>("""
        public record struct Rain(int Plot);
        [World] public sealed partial class Island { int[] soil = []; [Apply(Key = "Plot", Policy = typeof(FirstInOrder))] void Apply(Rain rain) { } }
        """).Applies).Policy);

    // Of a policy that is both, the part that is for the event decides.
    [Fact]
    public void PolicyForTheEvent_ComesBeforePolicyForAny() => Assert.False(Assert.Single(Specs.Single<WorldSpec>("""
        public record struct Rain(int Plot);
        public class Both : IContestPolicy, IContestPolicy<Rain> { public void Resolve<TEvent>(Contest<TEvent> contest) { } public void Resolve(Contest<Rain> contest) { } }
        [World] public sealed partial class Island { int[] soil = []; [Apply(Key = "Plot", Policy = typeof(Both))] void Apply(Rain rain) { } }
        """).Applies).PolicyIsGeneric);
}
