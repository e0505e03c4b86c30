extern alias fixes;

using fixes::MetaIsland.CodeFixes.Usage;

namespace MetaIsland.CodeFixes.Tests.Usage;

public class RemoveAfterFixerTests
{
    [Theory]
    [InlineData("[Node, After({|MI4003:nameof(Analyze)|})] void", "[Node] void")]
    [InlineData("[After({|MI4003:nameof(Analyze)|}), Node] void", "[Node] void")]
    [InlineData("[Node, After({|MI4003:nameof(Analyze)|}, nameof(Think))] void", "[Node, After(nameof(Think))] void")]
    [InlineData("[Node, After(nameof(Think), {|MI4003:nameof(Analyze)|})] void", "[Node, After(nameof(Think))] void")]
    [InlineData("[Node] // acts\n[After({|MI4003:nameof(Analyze)|})]\nvoid", "[Node] // acts\nvoid")]
    [InlineData("// first\n[After({|MI4003:nameof(Analyze)|})]\n[Node] void", "// first\n[Node] void")]
    public Task Name_IsTakenAway(string before, string after) => FixHarness<RemoveAfterFixer>.VerifyAsync(Program(before), Program(after));

    [Fact]
    public Task AllNames_AreTakenAway() => FixHarness<RemoveAfterFixer>.VerifyAllAsync(
        [Program("[Node, After({|MI4003:nameof(Analyze)|}), After({|MI4003:\"Think\"|})] void Rest(Analysis a, Proposal p) { }\n[Node, After({|MI4003:nameof(Analyze)|}, {|MI4003:nameof(Think)|})] void", "Proposal Think() => new(\"\");")],
        [Program("[Node] void Rest(Analysis a, Proposal p) { }\n[Node] void", "Proposal Think() => new(\"\");")]);

    private static string Program(string node, string think = "void Think() { }") =>
        Programs.Meeting($"[Node] Analysis Analyze() => new(\"\");\n[Node] {think}\n{node} Act(Analysis analysis{(think[0] == 'P' ? ", Proposal proposal" : "")}) {{ }}");
}
