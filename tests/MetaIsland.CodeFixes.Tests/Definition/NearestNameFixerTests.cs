extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class NearestNameFixerTests
{
    [Theory]
    [InlineData("\"Analyse\"", "nameof(Analyze)")]
    [InlineData("\"analyze\"", "nameof(Analyze)")]
    public Task Misspelt_BecomesTheNode(string written, string meant) => FixHarness<NearestNameFixer>.VerifyAsync(
        Programs.Meeting($"[Node] void Analyze() {{ }}\n[Node, After(\"Think\", {written})] void {{|MI1010:Act|}}() {{ }}\n[Node] void Think() {{ }}"),
        Programs.Meeting($"[Node] void Analyze() {{ }}\n[Node, After(\"Think\", {meant})] void Act() {{ }}\n[Node] void Think() {{ }}"));

    [Fact]
    public Task MemberThatIsNoNode_IsNotMeant() => FixHarness<NearestNameFixer>.VerifyNotOfferedAsync(
        Programs.Meeting("[Node, After(nameof(Wait))] void {|MI1010:Act|}() { } void Wait() { } [Node] void Remember() { }"));

    [Fact]
    public Task NodeOfAnAgent_IsNamedWithIt() => FixHarness<NearestNameFixer>.VerifyAsync(
        Programs.Meeting("[Node] internal void Analyze() { }\n[Node] void Hide() { }", "[SyncPoint, After<Islander>(\"Analise\")] static void {|MI1010:Judge|}() { }"),
        Programs.Meeting("[Node] internal void Analyze() { }\n[Node] void Hide() { }", "[SyncPoint, After<Islander>(nameof(Islander.Analyze))] static void Judge() { }"));

    [Fact]
    public Task OnlyProducer_IsMeantHoweverSpelt() => FixHarness<NearestNameFixer>.VerifyAsync(
        Programs.Meeting("[Node] Analysis Analyze() => new(\"\");\n[Node] void Act([From(\"X\")] Analysis {|MI1012:analysis|}) { }"),
        Programs.Meeting("[Node] Analysis Analyze() => new(\"\");\n[Node] void Act([From(nameof(Analyze))] Analysis analysis) { }"));
}
