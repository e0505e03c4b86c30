namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1004DuplicateNodeTests
{
    [Fact]
    public async Task WhenTwoNodesShareAName_ReportsMI1004() => Assert.Equal(
        ["'Islander' has more than one node named 'Look': give each a name of its own, since [After] and [From] go by name"],
        await AnalyzerHarness.VerifyAsync("""
            [Agent] public sealed partial class Islander { [Node] int Look() => 1; [Node] string {|MI1004:Look|}(int seen) => "" + seen; }
            """));

    [Fact]
    public Task WhenTwoSyncPointsShareAName_ReportsMI1004() => AnalyzerHarness.VerifyAsync("""
        [World] public sealed partial class Island { int quota; int Quota => quota; }
        [Agent] public sealed partial class Islander { [Node] int Look() => 1; }
        [Simulation<Island, Islander>] public sealed partial class Meeting
        {
            [SyncPoint] static string Judge(Gather<int> looks) => "";
            [SyncPoint] static void {|MI1004:Judge|}(string verdict) { }
        }
        """);

    [Fact]
    public Task WhenABaseClassHasANodeOfTheName_ReportsMI1004() => AnalyzerHarness.VerifyAsync("""
        [Agent] public abstract partial class Animal { [Node] protected int Look() => 1; }
        [Agent] public sealed partial class Islander : Animal { [Node] string {|MI1004:Look|}(int seen) => "" + seen; }
        """);

    [Fact]
    public Task WhenAnOverloadIsNoNode_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        [Agent] public abstract partial class Animal { [Node] protected virtual int Look() => 1; }
        [Agent] public sealed partial class Islander : Animal { [Node] protected override int Look() => Look(2); int Look(int far) => far; }
        """);
}
