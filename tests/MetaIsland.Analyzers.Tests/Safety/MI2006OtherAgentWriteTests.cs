namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2006OtherAgentWriteTests
{
    [Theory]
    [InlineData("[Node] void Live() => {|MI2006:Village.All[0].energy = 1|};", "public static class Village { public static readonly Islander[] All = Islander.CreateMany(2); }")]
    [InlineData("[Node] void Live() => {|MI2006:Village.All[0].Feed(1)|}; public void Feed(int food) => energy += food;", "public static class Village { public static readonly Islander[] All = Islander.CreateMany(2); }")]
    [InlineData("[Node] void Live() { foreach (var other in Village.All) {|MI2006:other.energy++|}; }", "public static class Village { public static readonly Islander[] All = Islander.CreateMany(2); }")]
    [InlineData("[Node] void Live() => {|MI2006:Village.All[0].memory.Add(1)|}; readonly List<int> memory = [];", "public static class Village { public static readonly Islander[] All = Islander.CreateMany(2); }")]
    public Task WhenANodeWritesAnotherAgent_ReportsMI2006(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("[Node] void Live() => Feed(1); public void Feed(int food) => energy += food;")]
    [InlineData("[Node] void Live() => this.energy = 1;")]
    [InlineData("[Node] void Live(Population<Islander> people) { var child = new Islander(); child.energy = 3; people.Spawn(child); }")]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) => mail.Send(me.Id, new Letter(1)); [Receive] void On(Letter letter) => energy += letter.Amount;")]
    public Task WhenItIsTheAgentItselfOrANewOne_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' changes 'Village.All.energy' of another 'Islander', whose nodes run at the same time; send it a message, or emit an event",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() => {|MI2006:Village.All[0].energy = 1|};", "public static class Village { public static readonly Islander[] All = Islander.CreateMany(2); }"))));
}
