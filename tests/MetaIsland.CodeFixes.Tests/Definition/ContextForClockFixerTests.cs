extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class ContextForClockFixerTests
{
    [Theory]
    [InlineData("[Node] long Look([Service] TimeProvider {|MI1028:clock|}) => clock.GetTimestamp();", "[Node] long Look(AgentContext me) => me.Time.GetTimestamp();")]
    [InlineData("[Node] long Look(AgentContext one, [Service] TimeProvider {|MI1028:clock|}) { Func<long> at = () => clock.GetTimestamp(); return at() + clock.GetTimestamp(); }",
        "[Node] long Look(AgentContext one) { Func<long> at = () => one.Time.GetTimestamp(); return at() + one.Time.GetTimestamp(); }")]
    public Task Clock_IsReadFromTheContext(string before, string after) => FixHarness<ContextForClockFixer>.VerifyAsync(Programs.Meeting(before), Programs.Meeting(after));

    [Fact]
    public Task SyncPoint_TakesASimulationContext() => FixHarness<ContextForClockFixer>.VerifyAsync(
        Programs.Meeting("", "[SyncPoint] static Verdict Judge(Island.View island, [Service] TimeProvider {|MI1028:clock|}) => new($\"{clock.GetTimestamp()}\");"),
        Programs.Meeting("", "[SyncPoint] static Verdict Judge(Island.View island, SimulationContext me) => new($\"{me.Time.GetTimestamp()}\");"));

    [Fact]
    public Task NodeThatWrites_IsLeftAlone() => FixHarness<ContextForClockFixer>.VerifyNotOfferedAsync(
        Programs.Meeting("long seen; [Node] void Look([Service] TimeProvider {|MI1028:clock|}) => seen = clock.GetTimestamp();"));
}
