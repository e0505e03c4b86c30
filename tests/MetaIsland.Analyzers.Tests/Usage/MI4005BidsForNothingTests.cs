using MetaIsland.Analyzers.Tests.Definition;

namespace MetaIsland.Analyzers.Tests.Usage;

public class MI4005BidsForNothingTests
{
    [Theory]
    [InlineData("Key = nameof(Claim.Plot), {|MI4005:MaxBids = 3|}")]
    [InlineData("Keys = new[] { nameof(Claim.Plot) }, {|MI4005:MaxBids = 3|}, Policy = typeof(SeededLottery)")]
    public async Task WhenLosersCanOnlyBidForTheSame_ReportsMI4005(string settings) => Assert.StartsWith(
        "'Island.Apply' allows 3 bids for one key", Assert.Single(await AnalyzerHarness.VerifyUsageAsync(Programs.Contest(settings))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Key = nameof(Claim.Plot)")]
    [InlineData("Key = nameof(Claim.Plot), MaxBids = 1")]
    [InlineData("Keys = new[] { nameof(Claim.Plot), nameof(Claim.From) }, MaxBids = 3")]
    public Task WhenThereIsOneTurnOrAnotherKey_ReportsNothing(string settings) => AnalyzerHarness.VerifyUsageAsync(Programs.Contest(settings));

    [Fact]
    public Task WhenSomebodyBidsAnew_ReportsNothing() => AnalyzerHarness.VerifyUsageAsync(Programs.Contest("Key = nameof(Claim.Plot), MaxBids = 3",
        "[Rebid] static bool Again(ref Claim bid, TakenKeys<int> taken) { bid = bid with { Plot = bid.Plot + 1 }; return true; }"));

    [Fact]
    public Task WhenItIsAChain_ReportsNothing() => AnalyzerHarness.VerifyUsageAsync(Programs.Contest(
        "Key = nameof(Claim.Plot), MaxBids = 3, Frees = nameof(Claim.From), Held = nameof(IsHeld)", "bool IsHeld(int plot) => soil[plot] > 0;"));
}
