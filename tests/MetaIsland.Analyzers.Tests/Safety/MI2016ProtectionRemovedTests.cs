namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2016ProtectionRemovedTests
{
    [Theory]
    [InlineData("[Node] void Live() => energy = {|MI2017:({|MI2016:(int[])Shared.Prices|}).Length|};")]
    [InlineData("[Node] void Live() { if (Shared.Prices is {|MI2016:int[] prices|}) energy = {|MI2017:prices.Length|}; }")]
    [InlineData("[Node] void Live() { var prices = {|MI2016:Shared.Prices as int[]|}; energy = prices is null ? 1 : 2; }")]
    [InlineData("[Node] void Live(Island.View island) { ref var first = ref {|MI2016:MemoryMarshal.GetReference(island.Soil.AsSpan())|}; energy = first; }")]
    [InlineData("""[Node] void Live() => energy = {|MI2016:Inner(Shared.Home)|}; [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "Stock")] static extern ref int Inner(Cell cell);""")]
    public Task WhenProtectionIsTakenOff_ReportsMI2016(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Theory]
    [InlineData("[Node] void Live() => energy = Shared.Prices[0];")]
    [InlineData("[Node] void Live() { IReadOnlyList<int> mine = new int[3]; var prices = (int[])mine; prices[0] = 1; energy = prices[0]; }")]
    [InlineData("[Node] void Live(Island.View island) { var soil = island.Soil.ToArray(); soil[0] = 1; energy = soil[0]; }")]
    [InlineData("[Node] void Live() => energy = ((IReadOnlyCollection<int>)Shared.Prices).Count;")]
    public Task WhenItIsReadAsItIs_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' uses '(int[])' to take the protection off 'Shared.Prices' of the static 'Shared.Prices'; use it as it was given, or change a copy",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() { var prices = {|MI2016:Shared.Prices as int[]|}; energy = prices is null ? 1 : 2; }"))));
}
