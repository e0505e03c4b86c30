namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1041PolicyNeedsTests
{
    [Theory]
    [InlineData("HighestPriority", "'Island.Apply' has the policy 'HighestPriority', and 'Claim' does not implement IPrioritized: add ': IPrioritized' and 'long Priority', the larger of which wins, to 'Claim'")]
    [InlineData("Auction", "'Claim' does not implement IBid<Claim>: add ': IBid<Claim>', 'long Bid' and 'Claim AtPrice(long price)' to 'Claim'")]
    [InlineData("Merge", "'Claim' does not implement IMergeable<Claim>: add ': IMergeable<Claim>' and 'Claim MergeWith(Claim other)' to 'Claim'")]
    public async Task WhenAnEventLacksWhatItsPolicyAsks_ReportsMI1041(string policy, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Contest($"Key = nameof(Claim.Plot), {{|MI1041:Policy = typeof({policy})|}}"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("HighestPriority", "record struct Offer(int Plot) : IPrioritized { public long Priority => 1; }")]
    [InlineData("Auction", "record struct Offer(int Plot) : IBid<Offer> { long IBid<Offer>.Bid => 1; Offer IBid<Offer>.AtPrice(long price) => this; }")]
    [InlineData("Merge", "record Offer(int Plot) : IMergeable<Offer> { public Offer MergeWith(Offer other) => this; }")]
    public Task WhenAnEventHasWhatItsPolicyAsks_ReportsNothing(string policy, string offer) => AnalyzerHarness.VerifyAsync(Offers(policy, offer, "Policy"));

    // A bid of another type cannot be applied in the event's place.
    [Theory]
    [InlineData("Auction", "record struct Offer(int Plot) : IBid<string> { public long Bid => 1; public string AtPrice(long price) => string.Empty; }")]
    [InlineData("Merge", "record Base(int Plot) : IMergeable<Base> { public Base MergeWith(Base other) => this; } public record Offer(int Plot) : Base(Plot);")]
    public Task WhenTheInterfaceIsOfAnotherEvent_ReportsMI1041(string policy, string offer) => AnalyzerHarness.VerifyAsync(Offers(policy, offer, "{|MI1041:Policy"));

    private static string Offers(string policy, string offer, string setting) => $$"""
        public {{offer}}
        [World] public sealed partial class Island { int[] soil = []; [Apply(Key = "Plot", {{setting}} = typeof({{policy}}){{(setting[0] == '{' ? "|}" : "")}})] void Apply(Offer offer) { } }
        """;
}
