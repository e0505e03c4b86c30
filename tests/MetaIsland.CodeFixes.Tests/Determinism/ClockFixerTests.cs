extern alias fixes;

using fixes::MetaIsland.CodeFixes.Determinism;

namespace MetaIsland.CodeFixes.Tests.Determinism;

public class ClockFixerTests
{
    [Theory]
    [InlineData("DateTime.UtcNow", "me.Time.GetUtcNow().UtcDateTime")]
    [InlineData("DateTime.Now", "me.Time.GetLocalNow().DateTime")]
    [InlineData("DateTime.Today", "me.Time.GetLocalNow().Date")]
    [InlineData("DateTimeOffset.UtcNow", "me.Time.GetUtcNow()")]
    [InlineData("System.DateTimeOffset.Now", "me.Time.GetLocalNow()")]
    [InlineData("TimeProvider.System", "me.Time")]
    [InlineData("System.Diagnostics.Stopwatch.GetTimestamp()", "me.Time.GetTimestamp()")]
    public Task Clock_IsThatOfTheRun(string clock, string time) => FixHarness<ClockFixer>.VerifyAsync(
        Programs.Meeting($"[Node] string Look(Island.View island) => {{|MI3001:{clock}|}}.ToString()!;"),
        Programs.Meeting($"[Node] string Look(Island.View island, AgentContext me) => {time}.ToString()!;"));

    [Fact]
    public Task ContextThatIsThere_IsUsed() => FixHarness<ClockFixer>.VerifyAsync(
        Programs.Meeting("", """
            [SyncPoint] static Verdict Judge(SimulationContext here)
            {
                var late = {|MI3001:DateTime.UtcNow|}.Year > 2000; // so it is
                return new(late ? "late" : "early");
            }
            """),
        Programs.Meeting("", """
            [SyncPoint] static Verdict Judge(SimulationContext here)
            {
                var late = here.Time.GetUtcNow().UtcDateTime.Year > 2000; // so it is
                return new(late ? "late" : "early");
            }
            """));

    [Fact]
    public Task Parameter_StandsBeforeTheToken_AndTakesNoNameThatIsTaken() => FixHarness<ClockFixer>.VerifyAsync(
        Programs.Meeting("[Node] async Task<long> Look(CancellationToken stop) { var me = 1; await Task.Yield(); Func<DateTime> clock = () => {|MI3001:DateTime.UtcNow|}; return me + clock().Ticks; }"),
        Programs.Meeting("[Node] async Task<long> Look(AgentContext me2, CancellationToken stop) { var me = 1; await Task.Yield(); Func<DateTime> clock = () => me2.Time.GetUtcNow().UtcDateTime; return me + clock().Ticks; }"));

    [Fact]
    public Task AllClocksOfANode_AreMendedWithOneParameter() => FixHarness<ClockFixer>.VerifyAllAsync(
        [Programs.Meeting("[Node] string Look() => {|MI3001:DateTime.UtcNow|} + \"\" + {|MI3001:DateTime.Now|};\n[Node] string Stare() => \"\" + {|MI3001:DateTime.UtcNow|};")],
        [Programs.Meeting("[Node] string Look(AgentContext me) => me.Time.GetUtcNow().UtcDateTime + \"\" + me.Time.GetLocalNow().DateTime;\n[Node] string Stare(AgentContext me) => \"\" + me.Time.GetUtcNow().UtcDateTime;")]);

    [Theory]
    // What reads the clock is recorded, and that may not write.
    [InlineData("long seen; [Node] void Look() => seen = {|MI3001:DateTime.UtcNow|}.Ticks;")]
    [InlineData("[Node] void Look(Outbox mail) => mail.Send(new AgentId(0), {|MI3001:DateTime.UtcNow|}.Ticks); [Receive] void On(long ticks) { }")]
    [InlineData("[Node] long Look() => Now(); static long Now() => {|MI3001:DateTime.UtcNow|}.Ticks;")]
    [InlineData("[Node] long Look() { Func<DateTime> clock = static () => {|MI3001:DateTime.UtcNow|}; return clock().Ticks; }")]
    public Task WhereItCannotBe_NothingIsOffered(string members) => FixHarness<ClockFixer>.VerifyNotOfferedAsync(Programs.Meeting(members));
}
