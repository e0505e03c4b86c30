namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1036BadHandlerTests
{
    [Theory]
    [InlineData("[Receive] int {|MI1036:On|}(Rain rain) => 1;", "'Islander.On' cannot hear messages: it returns a value, and nobody is there to take it; return nothing, Task or ValueTask")]
    [InlineData("[Receive] Task<int> {|MI1036:On|}(Rain rain) => Task.FromResult(1);", "it returns a value")]
    [InlineData("[Receive] void {|MI1036:On|}() { }", "it takes no message; take one, of the type that is sent")]
    [InlineData("[Receive] void {|MI1036:On|}(AgentId from, AgentContext me) { }", "it takes no message")]
    [InlineData("[Receive] void On(Rain rain, AgentId from, AgentId {|MI1036:to|}) { }", "parameter 'to' is a second sender; take one")]
    [InlineData("[Receive] void On(Rain rain, AgentId? {|MI1036:from|}) { }", "may be null, and a message always has a sender; take 'AgentId'")]
    [InlineData("[Receive] void On(Rain rain, Analysis {|MI1036:analysis|}) { } [Node] Analysis Look() => null!;", "parameter 'analysis' is 'Analysis', and a handler hears one message and no outputs of nodes; keep in a field what it needs, or mark a service [Service]")]
    [InlineData("[Receive] void On([From(\"X\")] Rain {|MI1036:rain|}) { }", "has [From], and a handler hears only what is sent")]
    [InlineData("[Receive] void On(Analysis? {|MI1036:analysis|}) { }", "cannot be a message: its message may be null; take 'Analysis', since null is never sent")]
    [InlineData("[Receive] void On(int[] {|MI1036:numbers|}) { }", "cannot be a message: 'int[]' is no message; take a record of what happened")]
    [InlineData("[Receive] void On(System.IFormattable {|MI1036:any|}) { }", "cannot be a message: 'IFormattable' is no message")]
    [InlineData("[Receive] void On(ref Rain {|MI1036:rain|}) { }", "parameter 'rain' is 'ref'")]
    [InlineData("[Receive] void On(object {|MI1036:any|}) { }", "parameter 'any' can be anything")]
    [InlineData("[Receive] void {|MI1036:On|}<T>(Rain rain) { }", "it is generic")]
    [InlineData("[Receive] async void {|MI1036:On|}(Rain rain) => await Task.Yield();", "it is 'async void'")]
    [InlineData("[Receive, After(\"Act\")] void {|MI1036:On|}(Rain rain) { } [Node] void Act() { }", "it has [After], and mail decides when it runs; take [After] away")]
    [InlineData("[Receive] void On(Rain rain) { } [Receive] void {|MI1036:Hear|}(Rain rain) { }", "'On' hears 'Rain' already, and each message is heard once; hear it in one method")]
    [InlineData("[Node] void On() { } [Receive] void {|MI1036:On|}(Rain rain) { }", "a node is called 'On' too; give one of them another name")]
    [InlineData("[Receive] void {|MI1036:On|}(Rain rain, [Service] System.IServiceProvider services, Island.Events events) { }", "it takes a service or reads the clock, so a replay does not run it, and what it emits, sends, spawns or retires would be missing")]
    [InlineData("[Receive] void {|MI1036:On|}(Rain rain, [Service] System.IServiceProvider services, Outbox mail) { }", "so a replay does not run it")]
    [InlineData("[Receive] void {|MI1036:On|}(Rain rain, AgentContext me, Population<Islander> people) { var now = me.Time.GetTimestamp(); }", "so a replay does not run it")]
    [InlineData("[Receive] void On(Rain rain, Gather<int> {|MI1036:all|}) { }", "only a sync point hears all agents")]
    [InlineData("[Receive] void On(Islander {|MI1036:other|}) { }", "a node reaches no agent but its own")]
    public async Task WhenAMethodCannotHear_ReportsMI1036(string handler, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(handler))), StringComparison.Ordinal);

    [Fact]
    public async Task WhenItIsANodeToo_ReportsMI1036() => Assert.Contains("it is a node as well; take [Node] or [Receive] away",
        (await AnalyzerHarness.VerifyAsync("public readonly record struct Rain; [Agent] public sealed partial class Islander { [Node] Rain Fall() => default; [Node, Receive] void {|MI1036:On|}(Rain rain) { } }"))[0],
        StringComparison.Ordinal);

    [Fact]
    public Task WhenHandlersAreRight_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting("""
        int heard;
        [Receive] void On(Rain rain) => heard++;
        [Receive] Task On(Analysis analysis, AgentId from, Island.View island, AgentContext me, Outbox mail, CancellationToken stop) => Task.CompletedTask;
        [Receive] async ValueTask On(AgentId from, Proposal proposal, [Service] System.IServiceProvider services) { await Task.Yield(); heard++; }
        [Receive] static void Hear(Islander self, in int number, Island.Events events, Population<Islander> people) => self.heard += number;
        """));
}
