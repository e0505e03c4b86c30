namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1019BadApplyTests
{
    [Theory]
    [InlineData("[Apply] static void {|MI1019:Apply|}(Rain rain) { }", "it is static")]
    [InlineData("[Apply] void {|MI1019:Apply|}<T>(T rain) { }", "it is generic; write one method a type of event")]
    [InlineData("[Apply] async Task {|MI1019:Apply|}(Rain rain) => await Task.Yield();", "a commit waits for nobody")]
    [InlineData("[Apply] async void {|MI1019:Apply|}(Rain rain) => await Task.Yield();", "a commit waits for nobody")]
    [InlineData("[Apply] int {|MI1019:Apply|}(Rain rain) => 1;", "return false to reject the event")]
    [InlineData("[Apply] void {|MI1019:Apply|}() { }", "it does not take exactly one parameter")]
    [InlineData("[Apply] void {|MI1019:Apply|}(Rain rain, int more) { }", "it does not take exactly one parameter")]
    [InlineData("[Apply] void {|MI1019:Apply|}(ref Rain rain) { }", "take it by value or 'in'")]
    [InlineData("[Apply] void {|MI1019:Apply|}(Rain? rain) { }", "its event may be null; take 'Rain'")]
    [InlineData("[Apply] void {|MI1019:Apply|}(Law? law) { }", "its event may be null; take 'Law'")]
    [InlineData("[Apply] void {|MI1019:Apply|}(object e) { }", "is no event; take a record of what happened")]
    [InlineData("[Apply] void {|MI1019:Apply|}(int[] e) { }", "is no event")]
    [InlineData("[Apply] void {|MI1019:Apply|}(IDisposable e) { }", "is no event")]
    [InlineData("[Apply] void {|MI1019:Apply|}(View e) { }", "a view or an emitter is no event")]
    public async Task WhenAnApplyIsWrong_ReportsMI1019(string apply, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync($$"""
            public readonly record struct Rain(int Plot);
            public sealed record Law(string Text);
            [World] public sealed partial class Island { int[] soil = []; {{apply}} }
            """)), StringComparison.Ordinal);

    [Fact]
    public Task WhenAppliesAreRight_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        public readonly record struct Rain(int Plot);
        public sealed record Law(string Text);
        [World] public sealed partial class Island { int[] soil = []; [Apply] bool Apply(in Rain rain) => true; [Apply] void Pass(Law law) { } void Apply(int x) { } }
        """);
}
