namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1020AppliedTwiceTests
{
    [Fact]
    public async Task WhenTwoMethodsApplyAnEvent_ReportsMI1020() => Assert.Equal(
        ["'Island' has more than one [Apply] for 'Rain': keep one"],
        await AnalyzerHarness.VerifyAsync("""
            public readonly record struct Rain(int Plot);
            [World] public sealed partial class Island { int[] soil = []; [Apply] void Fall(Rain rain) { } [Apply] bool {|MI1020:Apply|}(in Rain rain) => true; }
            """));

    [Fact]
    public Task WhenTwoWorldsApplyAnEvent_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        public readonly record struct Rain(int Plot);
        [World] public sealed partial class Island { int[] soil = []; [Apply] void Fall(Rain rain) { } }
        [World] public sealed partial class Sea { int[] soil = []; [Apply] void Fall(Rain rain) { } }
        """);
}
