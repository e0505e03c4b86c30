namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2014WritableReferenceTests
{
    [Theory]
    [InlineData("[Node] void Live() { Span<int> row = Shared.Grid; {|MI2014:row[0] = 1|}; }")]
    [InlineData("[Node] void Live() { ref var first = ref Shared.Grid[0]; {|MI2014:first = 1|}; }")]
    [InlineData("[Node] void Live() => {|MI2014:Shared.Grid.AsSpan(0, 2).Clear()|};")]
    [InlineData("[Node] void Live() => {|MI2014:CollectionsMarshal.AsSpan(Shared.Log)[0] = 1|};")]
    [InlineData("[Node] void Live() => {|MI2014:Bump(ref Shared.Home.Stock)|}; static void Bump(ref int n) => n++;")]
    [InlineData("[Node] void Live() { {|MI2014:{|MI2002:CollectionsMarshal.GetValueRefOrAddDefault(Shared.Ages, 1, out _)|} = 2|}; }")]
    public Task WhenAReferenceWritesSharedStorage_ReportsMI2014(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Theory]
    [InlineData("[Node] void Live() { ReadOnlySpan<int> row = Shared.Grid; energy = row[0]; }")]
    [InlineData("[Node] void Live() { Span<int> row = stackalloc int[4]; row[0] = 1; energy = row[0]; }")]
    [InlineData("readonly int[] plots = new int[4]; [Node] void Live() { Span<int> row = plots; row[0] = 1; }")]
    [InlineData("[Node] void Live() { ref readonly var first = ref Shared.Grid[0]; energy = first; }")]
    [InlineData("[Node] void Live() { Span<int> row = Shared.Grid.ToArray(); row.Clear(); energy = row.Length; }")]
    public Task WhenAReferenceReadsOrWritesACopy_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' takes write access to 'Shared.Grid' of the static 'Shared.Grid'; take ReadOnlySpan, ReadOnlyMemory or 'ref readonly', or a copy",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() { Span<int> row = Shared.Grid; {|MI2014:row[0] = 1|}; }"))));
}
