namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1031BadSettingTests
{
    [Theory]
    [InlineData("Timeout = \"soon\"", "Timeout = \"soon\" of 'Islander.Act' cannot be used: it is no length of time; write hours, minutes and seconds, as \"00:00:30\" or \"00:00:00.25\"")]
    [InlineData("Timeout = \"\"", "it is no length of time")]
    [InlineData("Timeout = \"00:00:00\"", "it must be more than zero")]
    [InlineData("Timeout = \"-00:00:01\"", "it must be more than zero")]
    [InlineData("Timeout = \"30\"", "a number alone is days; write \"00:00:30\" for seconds, or \"30.00:00:00\" if days are meant")]
    [InlineData("Timeout = \"00:00:01,5\"", "it is no length of time")]
    [InlineData("OnFailure = (FailurePolicy)7", "OnFailure = (FailurePolicy)7 of 'Islander.Act' cannot be used: write FailurePolicy.FailRun or FailurePolicy.Skip or FailurePolicy.Fallback")]
    public async Task WhenANodesSettingIsWrong_ReportsMI1031(string setting, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("[Node({|MI1031:" + setting + "|})] int Act() => 1;"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Quorum = 0", "Quorum = 0 of 'Meeting.Judge' cannot be used: it is the part of the agents that must come; write more than 0 and at most 1, as 0.9")]
    [InlineData("Quorum = 1.5", "write more than 0 and at most 1")]
    [InlineData("Quorum = -0.5", "write more than 0 and at most 1")]
    [InlineData("Quorum = double.NaN", "write more than 0 and at most 1")]
    [InlineData("Deadline = \"x\"", "Deadline = \"x\" of 'Meeting.Judge' cannot be used: it is no length of time")]
    [InlineData("Deadline = \"00:00\"", "it must be more than zero")]
    [InlineData("Mode = (SyncMode)9", "write SyncMode.Barrier or SyncMode.Streaming or SyncMode.OneByOne")]
    [InlineData("Order = (SyncOrder)9", "write SyncOrder.Canonical or SyncOrder.Arrival")]
    [InlineData("Late = (LatePolicy)9", "write LatePolicy.Drop or LatePolicy.CarryOver or LatePolicy.Cancel")]
    public async Task WhenASyncPointsSettingIsWrong_ReportsMI1031(string setting, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("[Node] int Act() => 1;", "[SyncPoint({|MI1031:" + setting + "|})] static void Judge(Gather<int> acts) { }"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("MaxBids = 0", "MaxBids = 0 of 'Island.Apply' cannot be used: it is how many turns are held at most; write 1 to 1000")]
    [InlineData("MaxBids = -1", "write 1 to 1000")]
    [InlineData("MaxBids = 1001", "write 1 to 1000")]
    public async Task WhenTurnsCannotBeHeld_ReportsMI1031(string setting, string text) => Assert.Contains(text, Assert.Single(await AnalyzerHarness.VerifyAsync(
        Programs.Contest($"Key = nameof(Claim.Plot), {{|MI1031:{setting}|}}", "[Rebid] static bool Again(ref Claim bid, TakenKeys<int> taken) => true;"))), StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public Task WhenTurnsCanBeHeld_ReportsNothing(int bids) => AnalyzerHarness.VerifyAsync(Programs.Contest($"Key = nameof(Claim.Plot), MaxBids = {bids}"));

    [Fact]
    public async Task WhenAnAgentFallsBack_ReportsMI1031() => Assert.Equal(
        ["OnFailure = FailurePolicy.Fallback of 'Islander' cannot be used: each node needs a fallback of its own; write FailurePolicy.Skip, or [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(X))] at the nodes"],
        await AnalyzerHarness.VerifyAsync("[Agent({|MI1031:OnFailure = FailurePolicy.Fallback|})] public sealed partial class Islander { [Node] int Act() => 1; }"));

    [Theory]
    [InlineData("Timeout = \"00:00:30\"")]
    [InlineData("Timeout = \"0:0:0.25\"")]
    [InlineData("Timeout = \"1.00:00:00\"")]
    [InlineData("Timeout = null")]
    [InlineData("OnFailure = FailurePolicy.Skip")]
    public Task WhenANodesSettingIsRight_ReportsNothing(string setting) => AnalyzerHarness.VerifyAsync(Programs.Meeting($"[Node({setting})] int Act() => 1;"));
}
