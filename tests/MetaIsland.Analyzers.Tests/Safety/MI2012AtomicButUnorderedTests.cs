namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2012AtomicButUnorderedTests
{
    [Theory]
    [InlineData("[Node] void Live() => energy = {|MI2012:Interlocked.Increment(ref Shared.Count)|};")]
    [InlineData("[Node] void Live() => {|MI2012:Interlocked.Exchange(ref Shared.Home.Stock, 1)|};")]
    [InlineData("[Node] void Live() => {|MI2012:Shared.Queue.Enqueue(1)|};")]
    [InlineData("[Node] void Live() { if ({|MI2012:Shared.Queue.TryDequeue(out var first)|}) energy = first; }")]
    [InlineData("[Node] void Live() => {|MI2012:Shared.Cache.TryAdd(1, 2)|};")]
    [InlineData("[Node] void Live() => {|MI2012:Volatile.Write(ref Shared.Count, 1)|};")]
    public Task WhenAnAtomicChangeIsShared_ReportsMI2012(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Theory]
    [InlineData("[Node] void Live() => energy = Shared.Queue.Count;")]
    [InlineData("int count; [Node] void Live() => Interlocked.Increment(ref count);")]
    [InlineData("[Node] void Live() { var queue = new ConcurrentQueue<int>(); queue.Enqueue(1); energy = queue.Count; }")]
    [InlineData("[Node] void Live() { var sum = 0; Interlocked.Add(ref sum, 2); energy = sum; }")]
    public Task WhenItIsReadOrOwn_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' calls 'Interlocked.Increment' on 'Shared.Count' of the static 'Shared.Count': it is atomic, but who comes first differs from run to run; emit an event, or add it up in a sync point",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() => energy = {|MI2012:Interlocked.Increment(ref Shared.Count)|};"))));
}
