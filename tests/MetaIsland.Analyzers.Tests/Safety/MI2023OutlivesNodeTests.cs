namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2023OutlivesNodeTests
{
    [Theory]
    [InlineData("[Node] Sight Live(Island.View island) => {|MI2023:new(island)|}; [Node] void Use(Sight sight) => energy++;", "public readonly record struct Sight(Island.View Island);")]
    [InlineData("[Node] Sight Live(Island.View island) => {|MI2023:new(island.Soil)|}; [Node] void Use(Sight sight) => energy++;", "public readonly record struct Sight(ReadOnlyArray<int> Soil);")]
    [InlineData("[Node] void Live(Island.View island) => {|MI2023:later = () => island.Quota|}; Func<int>? {|MI1008:later|};")]
    [InlineData("[Node] IEnumerable<int> Live(Island.View island) => {|MI2023:island.Soil.Where(s => s > 1)|}; [Node] void Use(IEnumerable<int> rich) => energy = rich.Count();")]
    [InlineData("[Node] void Live(AgentContext me) => {|MI2023:{|MI2004:Shared.Kept = () => me.Round|}|};")]
    [InlineData("[Node] IEnumerable<int> {|MI2023:Live|}(Island.View island) { foreach (var s in island.Soil) yield return s; } [Node] void Use(IEnumerable<int> rich) => energy = rich.Count();")]
    public Task WhenAViewIsKept_ReportsMI2023(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("[Node] int Live(Island.View island) => island.Quota; [Node] void Use(int quota) => energy = quota;")]
    [InlineData("[Node] int[] Live(Island.View island) => island.Soil.ToArray(); [Node] void Use(int[] soil) => energy = soil.Length;")]
    [InlineData("[Node] void Live(Island.View island) { Func<int> now = () => island.Quota; energy = now(); }")]
    [InlineData("[Node] void Live(Island.View island) => energy = Sum(island); static int Sum(Island.View island) => island.Soil.AsSpan()[0] + island.Total();")]
    [InlineData("[Node] List<int> Live(Island.View island) => island.Soil.Where(s => s > 1).ToList(); [Node] void Use(List<int> rich) => energy = rich.Count;")]
    public Task WhenValuesAreKept_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' lets 'island' end up in its output, and it ends with its node; keep the values you need, or a copy",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] Sight Live(Island.View island) => {|MI2023:new(island)|}; [Node] void Use(Sight sight) => energy++;", "public readonly record struct Sight(Island.View Island);"))));
}
