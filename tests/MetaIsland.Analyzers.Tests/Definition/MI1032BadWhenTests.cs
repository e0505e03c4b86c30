namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1032BadWhenTests
{
    [Theory]
    [InlineData("[Node, {|MI1032:When(\"Hungry\")|}] int Act() => 1;", "[When] of 'Islander.Act' cannot be used: 'Islander' has no property that can be read, and no field, of the name 'Hungry'; name a bool property or field of the agent with nameof(X)")]
    [InlineData("[Node, {|MI1032:When(nameof(Ask))|}] int Act() => 1; bool Ask() => true;", "has no property that can be read")]
    [InlineData("[Node, {|MI1032:When(nameof(Set))|}] int Act() => 1; bool Set { set { } }", "has no property that can be read")]
    [InlineData("[Node, {|MI1032:When(nameof(Hunger))|}] int Act() => 1; int Hunger => 1;", "'Hunger' is 'int'; name a bool property or field, or write one that says when the node runs")]
    [InlineData("[Node, {|MI1032:When(nameof(Maybe))|}] int Act() => 1; bool? Maybe => null;", "'Maybe' is 'bool?'; name a bool property or field")]
    [InlineData("[Receive, {|MI1032:When(nameof(Awake))|}] void On(Rain rain) { } bool Awake => true;", "only a node can be skipped; take it away, and decide in the method itself")]
    public async Task WhenNoConditionIsNamed_ReportsMI1032(string node, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(node))), StringComparison.Ordinal);

    [Fact]
    public async Task WhenASyncPointHasWhen_ReportsMI1032() => Assert.Equal(
        ["[When] of 'Meeting.Judge' cannot be used: only a node can be skipped; take it away, and decide in the sync point itself"],
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("[Node] int Act() => 1;", "[SyncPoint, {|MI1032:When(\"X\")|}] static void Judge(Gather<int> acts) { }")));

    [Fact]
    public async Task WhenTheMemberIsPrivateInABase_ReportsMI1032() => Assert.Contains("'Hungry' cannot be seen from 'Sheep'; make it protected", Assert.Single(
        await AnalyzerHarness.VerifyAsync("""
            [Agent] public abstract partial class Animal { bool Hungry => true; protected bool Asleep; }
            [Agent] public sealed partial class Sheep : Animal { [Node, {|MI1032:When("Hungry")|}] void Eat() => Asleep = true; [Node, When("Asleep"), After("Eat")] void Sleep() { } }
            """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("class", "bool IsHungry => hunger > 3; int hunger = 1;")]
    [InlineData("class", "static bool IsHungry => true;")]
    [InlineData("class", "const bool IsHungry = true;")]
    [InlineData("class", "readonly bool IsHungry = true;")]
    [InlineData("struct", "public bool IsHungry { get; set; }")]
    [InlineData("struct", "static readonly bool IsHungry = true;")]
    public Task WhenAConditionIsNamed_ReportsNothing(string kind, string member) =>
        AnalyzerHarness.VerifyAsync($"[Agent] public partial {kind} Islander() {{ {member} [Node, When(nameof(IsHungry))] void Act() {{ }} }}");
}
