namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1037BadPopulationTests
{
    [Theory]
    [InlineData("[Node] void Act(Population<int> {|MI1037:people|}) { }", "'Islander.Act' cannot change the population of 'int': it is no agent; mark it [Agent], or name a type that is")]
    [InlineData("[Node] void Act(Population<Island> {|MI1037:people|}) { }", "it is no agent")]
    [InlineData("[Node] void Act(Population<Animal> {|MI1037:people|}) { }", "it is abstract, so there are no agents of just this type; name a type that derives from it")]
    [InlineData("[Node] void Act(Population<Stranger> {|MI1037:people|}) { }", "'Islander.Act' cannot change the population of 'Stranger': 'Meeting' has no such agents; add 'Stranger' to its [Simulation<...>], or take the parameter away")]
    [InlineData("[Receive] void On(Rain rain, Population<Stranger> {|MI1037:people|}) { }", "'Islander.On' cannot change the population of 'Stranger'")]
    public async Task WhenANodeCannotChangeIt_ReportsMI1037(string node, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(node, types: Types))), StringComparison.Ordinal);

    [Theory]
    [InlineData("string", "it is no agent")]
    [InlineData("Stranger", "'Meeting' has no such agents")]
    public async Task WhenASyncPointCannotChangeIt_ReportsMI1037(string type, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("[Node] int Act() => 1;", "[SyncPoint] static void Judge(Gather<int> acts, Population<" + type + "> {|MI1037:people|}) { }", Types))), StringComparison.Ordinal);

    [Fact]
    public async Task WhenASyncPointTakesAnOutbox_ReportsMI1006() => Assert.Contains("is an Outbox, and a sync point is no agent that could write", Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("", "[SyncPoint] static void Judge(Outbox {|MI1006:mail|}) { }"))), StringComparison.Ordinal);

    [Fact]
    public Task WhenItIsOneOfTheAgents_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] int Act(Population<Islander> people) => 1; [Receive] void On(Rain rain, Population<Islander> people) { }",
        "[SyncPoint] static void Judge(Gather<int> acts, Population<Islander> people) { }"));

    private const string Types = "[Agent] public abstract partial class Animal; [Agent] public sealed partial class Stranger { [Node] void Rest() { } }";
}
