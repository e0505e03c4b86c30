namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1003ReservedNameTests
{
    [Fact]
    public Task WhenAWorldHasView_ReportsMI1003() => AnalyzerHarness.VerifyAsync(["""
        [World] public sealed partial class Island { int quota; int {|MI1003:View|}() => quota; }
        """], [], "CS0102");

    [Fact]
    public async Task WhenAnAgentHasNodeBridge_ReportsMI1003() => Assert.Equal(
        ["'Islander' has a member 'NodeBridge', a name that generated code uses: rename the member"],
        await AnalyzerHarness.VerifyAsync("""
            [Agent] public sealed partial class Islander { [Node] int {|MI1003:NodeBridge|}() => 1; }
            """));

    [Fact]
    public Task WhenASimulationHasPlan_ReportsMI1003() => AnalyzerHarness.VerifyAsync(["""
        [World] public sealed partial class Island { int quota; int Quota => quota; }
        [Agent] public sealed partial class Islander { [Node] int Look() => 1; }
        [Simulation<Island, Islander>] public sealed partial class Meeting
        {
            [SyncPoint] static int {|MI1003:Plan|}(Gather<int> looks) => looks.Count;
        }
        """], [], "CS0102");

    [Fact]
    public Task WhenNamesAreOthersOwn_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        [World] public sealed partial class Island { int plan; int CreateMany() => plan; }
        [Agent] public sealed partial class Islander { [Node] int View() => 1; [Node] int Events() => 1; }
        """);
}
