namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1039ContestWithoutKeyTests
{
    [Theory]
    [InlineData("{|MI1039:Policy = typeof(SeededLottery)|}", "'Island.Apply' sets Policy, and without a key there is no contest: add Key = nameof(Claim.X), the member whose equal values make contenders, or take it away")]
    [InlineData("{|MI1039:MaxBids = 3|}", "'Island.Apply' sets MaxBids, and")]
    [InlineData("{|MI1039:Frees = \"From\"|}, Held = \"IsHeld\"", "'Island.Apply' sets Frees and Held, and")]
    [InlineData("Key = null, {|MI1039:Policy = typeof(Merge)|}", "'Island.Apply' sets Policy, and")]
    [InlineData("Keys = null, Held = \"IsHeld\", {|MI1039:Policy = typeof(string)|}", "'Island.Apply' sets Policy and Held, and")]
    public async Task WhenThereIsNoKey_ReportsMI1039(string settings, string text) =>
        Assert.Contains(text, Assert.Single(await AnalyzerHarness.VerifyAsync(Programs.Contest(settings))), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("Policy = null, Frees = null, Held = null")]
    [InlineData("Key = nameof(Claim.Plot), Policy = typeof(SeededLottery), MaxBids = 2")]
    public Task WhenThereIsAKeyOrNothing_ReportsNothing(string settings) => AnalyzerHarness.VerifyAsync(Programs.Contest(settings));
}
