namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1007SyncPointNotStaticTests
{
    [Fact]
    public async Task WhenASyncPointIsNotStatic_ReportsMI1007() => Assert.Equal(
        ["Sync point 'Meeting.Judge' is not static: add 'static'; a simulation has no state of its own, what must last is in the world"],
        await AnalyzerHarness.VerifyAsync("""
            [World] public sealed partial class Island { int[] soil = []; }
            [Agent] public sealed partial class Islander { [Node] int Look() => 1; }
            [Simulation<Island, Islander>] public sealed partial class Meeting
            {
                [SyncPoint] string {|MI1007:Judge|}(Gather<int> looks) => "";
                [SyncPoint, After(nameof(Judge))] static void Enact(Gather<int> looks) { }
            }
            """));
}
