namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2004StaticWriteTests
{
    [Theory]
    [InlineData("static int count; [Node] void Live() => {|MI2004:count = 1|};")]
    [InlineData("static int count; [Node] void Live() => {|MI2004:count++|};")]
    [InlineData("static int count; [Node] void Live() => {|MI2004:Count()|}; static void Count() => count++;")]
    [InlineData("[Node] void Live() => {|MI2004:Shared.Count += 1|};")]
    [InlineData("[Node] void Live() => {|MI2004:Shared.Latest = new Cell()|};")]
    [InlineData("[Node] void Live() => {|MI2004:Shared.Total = 2|};")]
    [InlineData("[Node] void Live() => {|MI2004:Store<int>.Last = 2|};", "public static class Store<T> { public static T? Last; }")]
    [InlineData("static int born; [When(nameof(IsUp)), Node] void Live() => energy++; bool IsUp => {|MI2004:born++|} > 1;")]
    public Task WhenANodeWritesAStatic_ReportsMI2004(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("int count; [Node] void Live() => count++;")]
    [InlineData("static int count; public static void Reset() => count = 0; [Node] void Live() => energy++;")]
    [InlineData("static readonly int Max = 3; const int Min = 1; [Node] void Live() => energy = Math.Clamp(energy, Min, Max);")]
    [InlineData("""[Audited("seen by the debugger alone")] static int count; [Node] void Live() => count++;""")]
    [InlineData("[Node] void Live() { int count = 0; void Count() => count++; Count(); energy = count; }")]
    public Task WhenItIsNoStaticOrNoNodeWritesIt_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' writes the static 'Islander.count', which every agent shares; keep it in a field of the agent, or in the world and change it by an event",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("static int count; [Node] void Live() => {|MI2004:count = 1|};"))));

    [Fact]
    public Task WhenAnApplyWritesAStatic_ReportsMI2004() => AnalyzerHarness.VerifyAsync(
        "public readonly record struct Rain(int Plot); [World] public sealed partial class Island { static int rained; int[] soil = new int[8]; [Apply] void Apply(Rain rain) { soil[rain.Plot]++; {|MI2004:rained++|}; } }");

    [Fact]
    public Task WhenASyncPointWritesAStatic_ReportsMI2004() => AnalyzerHarness.VerifyAsync(Islands.With(
        "[Node] int Live() => energy; [Node] void Use(Verdict verdict) => energy = verdict.Most;",
        "public sealed record Verdict(int Most); [Simulation<Island, Islander>] public sealed partial class Meeting { static int held; [SyncPoint] static Verdict Judge(Gather<int> found) { {|MI2004:held++|}; return new(found.Count); } }"));

    [Fact]
    public Task WhenTheWriterIsAudited_ReportsNothing() => AnalyzerHarness.VerifyAsync(Islands.With(
        "static int calls; [Node] void Live() => Count(); [Audited(\"only the profiler reads it\")] static void Count() => calls++;"));
}
