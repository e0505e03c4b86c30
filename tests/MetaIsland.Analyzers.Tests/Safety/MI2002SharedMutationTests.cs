namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2002SharedMutationTests
{
    [Theory]
    [InlineData("[Node] void Live(AgentContext me) => {|MI2002:Shared.Log.Add(me.Round)|};")]
    [InlineData("[Node] void Live() => {|MI2002:Shared.Home.Visitors.Clear()|};")]
    [InlineData("""[Node] void Live() { if ({|MI2002:Shared.Names.TryAdd(1, "one")|}) energy++; }""")]
    [InlineData("[Node] void Live() => {|MI2002:Shared.Log.Sort()|};")]
    [InlineData("[Node] void Live() => {|MI2002:Array.Fill(Shared.Grid, 1)|};")]
    [InlineData("[Node] void Live() => {|MI2002:((ICollection<int>)Shared.Log).Add(1)|};")]
    [InlineData("[Node] void Live() { List<int> log = energy > 1 ? [] : Shared.Log; {|MI2002:log.Add(1)|}; }")]
    [InlineData("[Node] void Live([Service] List<int> log) => {|MI2002:log.Add(1)|};")]
    public Task WhenACallChangesWhatOthersShare_ReportsMI2002(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Theory]
    [InlineData("[Node] void Live() { List<int> log = [.. Shared.Log]; log.Add(1); energy = log.Count; }")]
    [InlineData("readonly List<int> log = []; [Node] void Live() => log.Add(1);")]
    [InlineData("[Node] void Live() => energy = Shared.Log.Count + Shared.Log.IndexOf(1);")]
    [InlineData("[Node] void Live() { var tags = ImmutableArray<int>.Empty; tags = tags.Add(1); energy = tags.Length; }")]
    [InlineData("[Node] void Live() { var sorted = Shared.Log.ToList(); sorted.Sort(); energy = sorted.Count; }")]
    public Task WhenItChangesACopyOrNothing_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' calls 'List.Add', which changes 'Shared.Log' of the static 'Shared.Log', which others use at the same time; emit an event and make the change in an [Apply], or change a copy",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live(AgentContext me) => {|MI2002:Shared.Log.Add(me.Round)|};"))));
}
