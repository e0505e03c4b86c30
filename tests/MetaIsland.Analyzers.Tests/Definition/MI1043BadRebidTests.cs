namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1043BadRebidTests
{
    [Theory]
    [InlineData("bool {|MI1043:Again|}(ref Claim bid, TakenKeys<int> taken) => true;", "[Rebid] of 'Island.Again' cannot be used: it is not static")]
    [InlineData("static bool {|MI1043:Again|}<T>(ref T bid, TakenKeys<int> taken) => true;", "it is generic; write one method a type of event")]
    [InlineData("static void {|MI1043:Again|}(ref Claim bid, TakenKeys<int> taken) { }", "it does not return bool; return true to bid again, or false to give up")]
    [InlineData("static Claim {|MI1043:Again|}(ref Claim bid, TakenKeys<int> taken) => bid;", "it does not return bool")]
    [InlineData("static bool {|MI1043:Again|}(ref Claim bid) => true;", "it takes 1 parameters; take (ref TEvent bid, TakenKeys<TKey> taken), or (ref TEvent bid, TakenKeys<TKey> taken, Island.View before)")]
    [InlineData("static bool {|MI1043:Again|}(Claim bid, TakenKeys<int> taken) => true;", "parameter 'bid' is not taken by 'ref', so what it changes is lost; take (ref TEvent bid")]
    [InlineData("static bool {|MI1043:Again|}(in Claim bid, TakenKeys<int> taken) => true;", "parameter 'bid' is not taken by 'ref'")]
    [InlineData("static bool {|MI1043:Again|}(ref Claim bid, HashSet<int> taken) => true;", "parameter 'taken' is 'HashSet<int>'; take (ref TEvent bid, TakenKeys<TKey> taken), or")]
    [InlineData("static bool {|MI1043:Again|}(ref Claim bid, ref TakenKeys<int> taken) => true;", "parameter 'taken' is taken by reference or as params; take it by value")]
    [InlineData("static bool {|MI1043:Again|}(ref Claim bid, TakenKeys<int> taken, Island before) => true;", "parameter 'before' is 'Island'; take 'Island.View', the version before the commit, or nothing")]
    [InlineData("static bool {|MI1043:Again|}(ref Claim bid, TakenKeys<long> taken) => true;", "it asks for keys of type 'long', and those of 'Claim' are 'int'; take TakenKeys<int>")]
    [InlineData("static bool {|MI1043:Again|}(ref Claim? bid, TakenKeys<int> taken) => true;", "'Claim?' may be null, and an event never is; take 'Claim'")]
    [InlineData("static bool {|MI1043:Again|}(ref Law bid, TakenKeys<int> taken) => true;", "'Island.Pass' has no key, so 'Law' has no contests")]
    [InlineData("static bool {|MI1043:Again|}(ref string bid, TakenKeys<int> taken) => true;", "'Island' does not apply 'string'")]
    public async Task WhenAMethodCannotBidAgain_ReportsMI1043(string method, string text) =>
        Assert.Contains(text, Assert.Single(await AnalyzerHarness.VerifyAsync(Programs.Contest("Key = nameof(Claim.Plot), MaxBids = 2", $"[Rebid] {method}"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(", MaxBids = 1")]
    public async Task WhenThereIsOneTurn_ReportsMI1043(string setting) => Assert.Equal(
        ["[Rebid] of 'Island.Again' cannot be used: 'Island.Apply' holds one turn, so nobody bids again; write how many turns are held at most, as in MaxBids = 8"],
        await AnalyzerHarness.VerifyAsync(Programs.Contest("Key = nameof(Claim.Plot)" + setting, "[Rebid] static bool {|MI1043:Again|}(ref Claim bid, TakenKeys<int> taken) => true;")));

    [Fact]
    public async Task WhenTwoMethodsBidAgain_ReportsMI1043() => Assert.Equal(
        ["[Rebid] of 'Island.More' cannot be used: 'Island.Again' bids again with 'Claim' already; keep one"],
        await AnalyzerHarness.VerifyAsync(Programs.Contest("Key = nameof(Claim.Plot), MaxBids = 2",
            "[Rebid] static bool Again(ref Claim bid, TakenKeys<int> taken) => true; [Rebid] static bool {|MI1043:More|}(ref Claim bid, TakenKeys<int> taken, View before) => true;")));

    [Theory]
    [InlineData("static bool Again(ref Claim bid, TakenKeys<int> taken) => true;")]
    [InlineData("static bool Again(ref Claim bid, in TakenKeys<int> taken, Island.View before) => true;")]
    [InlineData("static bool Again(ref Claim bid, TakenKeys<int> taken, in View before) => true;")]
    public Task WhenAMethodCanBidAgain_ReportsNothing(string method) => AnalyzerHarness.VerifyAsync(
        Programs.Contest("Key = nameof(Claim.Plot), Policy = typeof(SeededLottery), MaxBids = 2", $"[Rebid] {method} [Query] int Ask() => 1;"));

    // Names of a tuple's elements do not make another key.
    [Fact]
    public Task WhenKeysAreTuples_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        public readonly record struct Step((int X, int Y) To);
        [World] public sealed partial class Island
        {
            int[] cells = [];
            [Apply(Key = nameof(Step.To), MaxBids = 2)] void Apply(Step step) { }
            [Rebid] static bool Again(ref Step bid, TakenKeys<(int Column, int)> taken) => !taken.Contains((1, 2));
        }
        """);
}
