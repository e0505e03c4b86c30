extern alias fixes;

using fixes::MetaIsland.CodeFixes.Determinism;

namespace MetaIsland.CodeFixes.Tests.Determinism;

public class DelayFixerTests
{
    [Theory]
    [InlineData("await {|MI3008:Task.Delay(span, stop)|};", "await me.Delay(span, stop);")]
    [InlineData("await {|MI3008:Task.Delay(span)|}.ConfigureAwait(false);", "await me.Delay(span, stop).ConfigureAwait(false);")]
    [InlineData("await {|MI3008:Task.Delay(10)|};", "await me.Delay(TimeSpan.FromMilliseconds(10), stop);")]
    [InlineData("await Task.WhenAll({|MI3008:Task.Delay(span)|});", "await Task.WhenAll(me.Delay(span, stop).AsTask());")]
    public Task Delay_IsThatOfTheRun(string statement, string expected) => FixHarness<DelayFixer>.VerifyAsync(
        Programs.Meeting($"[Node] async Task Rest(AgentContext me, CancellationToken stop) {{ var span = TimeSpan.Zero; {statement} }}"),
        Programs.Meeting($"[Node] async Task Rest(AgentContext me, CancellationToken stop) {{ var span = TimeSpan.Zero; {expected} }}"));

    [Fact]
    public Task Sleep_MakesTheNodeAsynchronous() => FixHarness<DelayFixer>.VerifyAsync(
        Programs.Meeting("""
            int rested;
            // Who sleeps dreams.
            [Node] void Rest() { {|MI3008:Thread.Sleep(10)|}; rested++; }
            """),
        Programs.Meeting("""
            int rested;
            // Who sleeps dreams.
            [Node] async Task Rest(AgentContext me) { await me.Delay(TimeSpan.FromMilliseconds(10), default); rested++; }
            """));

    [Fact]
    public Task Sleep_ThatTheUsageRuleReports_IsMendedToo() => FixHarness<DelayFixer>.VerifyAsync(
        Programs.Meeting("[Node] private Proposal Rest() { {|MI4001:Thread.Sleep(TimeSpan.FromSeconds(1))|}; return new(\"\"); }", "[SyncPoint] static void Judge(Gather<Proposal> all) { }"),
        Programs.Meeting("[Node] private async Task<Proposal> Rest(AgentContext me) { await me.Delay(TimeSpan.FromSeconds(1), default); return new(\"\"); }", "[SyncPoint] static void Judge(Gather<Proposal> all) { }"));

    [Theory]
    [InlineData("[Node] void Rest() { lock (this) { {|MI3008:Thread.Sleep(10)|}; } }")]
    [InlineData("[Node] void Rest() { Action sleep = () => {|MI3008:Thread.Sleep(10)|}; sleep(); }")]
    [InlineData("[Node] Task Rest() { {|MI3008:Thread.Sleep(10)|}; return Task.CompletedTask; }")]
    public Task WhereAwaitCannotStand_NothingIsOffered(string members) => FixHarness<DelayFixer>.VerifyNotOfferedAsync(Programs.Meeting(members));
}
