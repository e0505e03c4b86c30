extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class FromFixerTests
{
    private const string Agent = "[Node] Analysis Analyze() => new(\"\");\n[Node] async Task<Analysis> Think() { await Task.Yield(); return new(\"\"); }\n";

    [Theory]
    [InlineData(0, "[From(nameof(Analyze))] Analysis? analysis")]
    [InlineData(1, "[From(nameof(Think))] Analysis? analysis")]
    public Task Producer_IsPicked(int action, string parameter) => FixHarness<FromFixer>.VerifyAsync(
        Programs.Meeting(Agent + "[Node] void Act(Analysis? {|MI1014:analysis|}) { }"), Programs.Meeting(Agent + $"[Node] void Act({parameter}) {{ }}"), action);

    [Fact]
    public Task Gather_PicksANodeOfTheAgents() => FixHarness<FromFixer>.VerifyAsync(
        Programs.Meeting(Agent, "[SyncPoint] static void Judge(Gather<Analysis> {|MI1014:all|}) { }"),
        Programs.Meeting(Agent, "[SyncPoint] static void Judge([From(\"Think\")] Gather<Analysis> all) { }"), action: 1);
}
