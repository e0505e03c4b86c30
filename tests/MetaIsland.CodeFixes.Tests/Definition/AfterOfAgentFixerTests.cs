extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class AfterOfAgentFixerTests
{
    [Theory]
    [InlineData("After(nameof(Open), \"Act\")", "After(nameof(Open)), After<Islander>(nameof(Islander.Act))")]
    [InlineData("After(nameof(Open)), After(\"Hide\")", "After(nameof(Open)), After<Islander>(\"Hide\")")]
    public Task Agent_IsNamed(string before, string after) => FixHarness<AfterOfAgentFixer>.VerifyAsync(Program($"{before}] static void {{|MI1011:Judge|}}"), Program($"{after}] static void Judge"));

    private static string Program(string syncPoint) =>
        Programs.Meeting("[Node] internal void Act() { }\n[Node] void Hide() { }", $"[SyncPoint] static void Open() {{ }}\n[SyncPoint, {syncPoint}() {{ }}");
}
