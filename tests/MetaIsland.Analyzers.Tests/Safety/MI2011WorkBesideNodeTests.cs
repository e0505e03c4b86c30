namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2011WorkBesideNodeTests
{
    [Theory]
    [InlineData("[Node] void Live() { _ = {|MI2011:Task.Run(() => energy++)|}; }")]
    [InlineData("[Node] void Live() => _ = {|MI2011:Task.Run(() => energy++)|};")]
    [InlineData("[Node] void Live() { {|MI2011:Parallel.For(0, 4, i => energy += i)|}; }")]
    [InlineData("[Node] void Live() { {|MI2011:new Thread(() => energy++)|}.Start(); }")]
    [InlineData("[Node] void Live() { {|MI2011:ThreadPool.QueueUserWorkItem(_ => energy++)|}; }")]
    [InlineData("[Node] void Live() { _ = {|MI2011:LaterAsync()|}; } async Task LaterAsync() { await Task.Yield(); energy++; }")]
    [InlineData("[Node] void Live() { var sum = 0; {|MI2011:Parallel.ForEach(new[] { 1, 2 }, n => sum += n)|}; energy = sum; }")]
    [InlineData("[Node] async Task Live() { var count = 0; await Task.WhenAll({|MI2011:Task.Run(() => count++)|}, {|MI2011:Task.Run(() => count++)|}); energy = count; }")]
    public Task WhenWorkIsNotAwaitedOrRunsBeside_ReportsMI2011(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Theory]
    [InlineData("[Node] async Task Live() { await Task.Run(() => 3); energy++; }")]
    [InlineData("[Node] async Task Live() { await LaterAsync(); } async Task LaterAsync() { await Task.CompletedTask; energy++; }")]
    [InlineData("readonly int[] squares = new int[9]; [Node] void Live() => Parallel.For(0, squares.Length, i => squares[i] = i * i);")]
    [InlineData("[Node] void Live() { Action later = () => energy++; later(); }")]
    [InlineData("[Node] void Live() => energy = new[] { 1, 2 }.Select(n => n + energy).Sum();")]
    public Task WhenTheNodeDoesItItself_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' starts 'Task.Run', which runs beside the node or after it and uses 'energy'; do it in the node itself, await it there, or pass it values only",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() { _ = {|MI2011:Task.Run(() => energy++)|}; }"))));
}
