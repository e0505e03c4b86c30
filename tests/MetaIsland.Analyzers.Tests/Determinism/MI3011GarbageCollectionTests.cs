namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3011GarbageCollectionTests
{
    [Theory]
    [MemberData(nameof(Spots.Reached), MemberType = typeof(Spots))]
    public async Task WhereverTheRuntimeComes_ReportsMI3011(string spot) =>
        Assert.Contains("which depends on when garbage is collected", Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3011:GC.CollectionCount(0)|}"))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Spots.Harmless), MemberType = typeof(Spots))]
    public Task WhereNoReplayComes_ReportsNothing(string spot) => AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3011:GC.CollectionCount(0)|}"));

    [Theory]
    [InlineData("big = {|MI3011:GC.GetTotalMemory(false)|};")]
    [InlineData("{|MI3011:GC.Collect()|}; total++;")]
    [InlineData("var weak = new WeakReference<Cell>(new Cell(1)); if ({|MI3011:weak.TryGetTarget(out var cell)|}) total += cell.Stock;")]
    [InlineData("var weak = new WeakReference(new Cell(1)); if ({|MI3011:weak.IsAlive|}) events.Emit(new Rain(1));")]
    public Task WhenANodeAsksTheCollector_ReportsMI3011(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements, "public sealed record Cell(int Stock);"));

    [Theory]
    [InlineData("GC.KeepAlive(text); total++;")]
    [InlineData("GC.SuppressFinalize(new Cell(1)); total++;")]
    [InlineData("total = Heap.Collect(3);")]
    public Task WhenNothingIsLearned_ReportsNothing(string statements) =>
        AnalyzerHarness.VerifyAsync(Spots.Node(statements, "public sealed record Cell(int Stock); public static class Heap { public static int Collect(int from) => from; }"));
}
