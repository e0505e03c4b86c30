namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1023EventNotAppliedTests
{
    [Fact]
    public async Task WhenNobodyAppliesAnEvent_ReportsMI1023() => Assert.Equal(
        ["Nobody applies 'Sow', so emitting it would do nothing: add '[Apply] void Apply(Sow e)' to 'Island'"],
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(
            "[Node] void Act(Island.Events events) { events.Emit(new Rain(1)); events.Emit({|MI1023:new Sow(2)|}); }",
            types: "public readonly record struct Sow(int Plot);")));

    [Fact]
    public Task WhenEmitIsHandedOn_ReportsMI1023() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "delegate void Say(in string s); [Node] void Act(Island.Events events) { Say say = {|MI1023:events.Emit<string>|}; say(\"\"); }"));

    [Fact]
    public Task WhenTheApplyIsWrong_ReportsOnlyThat() => AnalyzerHarness.VerifyAsync("""
        public readonly record struct Rain(int Plot);
        [World] public sealed partial class Island { int[] soil = []; [Apply] int {|MI1019:Apply|}(Rain rain) => 1; }
        [Agent] public sealed partial class Islander { [Node] void Act(Island.Events events) => events.Emit(new Rain(1)); }
        """);

    [Fact]
    public Task WhenTheEventIsApplied_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting("""
        [Node] void Act(Island.Events events) { var rain = new Rain(1); events.Emit(rain); events.Emit(in rain); Emit<int>(1); }
        static void Emit<T>(T x) { }
        """, "[SyncPoint] static void End(Island.Events events) => events.Emit(new Rain(2));"));
}
