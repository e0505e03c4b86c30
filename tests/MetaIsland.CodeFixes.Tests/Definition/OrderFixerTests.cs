extern alias fixes;

using fixes::MetaIsland.CodeFixes.Definition;

namespace MetaIsland.CodeFixes.Tests.Definition;

public class OrderFixerTests
{
    private const string SyncPoints = "[SyncPoint] static void Judge() { }\n[SyncPoint] static void {|MI1016:Vote|}() { }";

    [Theory]
    [InlineData(0, "[SyncPoint] static void Judge() { }\n[SyncPoint, After(nameof(Judge))] static void Vote() { }")]
    [InlineData(1, "[SyncPoint, After(nameof(Vote))] static void Judge() { }\n[SyncPoint] static void Vote() { }")]
    public Task SyncPoints_AreOrderedEitherWay(int action, string expected) =>
        FixHarness<OrderFixer>.VerifyAsync(Programs.Meeting("", SyncPoints), Programs.Meeting("", expected), action);

    [Fact]
    public async Task Titles_NameBoth() => Assert.Equal(
        ["Run 'Vote' after 'Judge'", "Run 'Judge' after 'Vote'"], await FixHarness<OrderFixer>.TitlesAsync(Programs.Meeting("", SyncPoints)));

    [Theory]
    [InlineData(0, "int hunger;\n[Node] void Eat() => hunger--;\n[Node, When(nameof(IsTired)), After(nameof(Eat))] void Rest() => hunger++;\nbool IsTired => true;")]
    [InlineData(1, "int hunger;\n[Node, After(nameof(Rest))] void Eat() => hunger--;\n[Node, When(nameof(IsTired))] void Rest() => hunger++;\nbool IsTired => true;")]
    public Task Nodes_AreOrderedEitherWay(int action, string expected) => FixHarness<OrderFixer>.VerifyAsync(
        Programs.Meeting("int hunger;\n[Node] void Eat() => hunger--;\n[Node, When(nameof(IsTired))] void {|MI2007:Rest|}() => hunger++;\nbool IsTired => true;"),
        Programs.Meeting(expected),
        action, other: "Eat");

    [Fact]
    public Task NodeInAnotherPartOfTheAgent_IsFoundThere() => FixHarness<OrderFixer>.VerifyAsync(
        ["[World] public sealed partial class Island { } public sealed partial class Islander { int hunger; [Node] void {|MI2007:Eat|}() => hunger--; }", "[Agent] public sealed partial class Islander { [Node] void Rest() => hunger++; }"],
        ["[World] public sealed partial class Island { } public sealed partial class Islander { int hunger; [Node] void Eat() => hunger--; }", "[Agent] public sealed partial class Islander { [Node, After(nameof(Eat))] void Rest() => hunger++; }"],
        action: 1, other: "Islander.Rest");
}
