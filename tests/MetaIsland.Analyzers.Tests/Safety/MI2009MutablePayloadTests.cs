namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2009MutablePayloadTests
{
    [Theory]
    [InlineData("public readonly record struct Survey(int[] Plots); [World] public sealed partial class Island { int found; [Apply] void Apply(Survey survey) => found += survey.Plots.Length; } [Agent] public sealed partial class Scout { [Node] void Look(Island.Events island) => {|MI2009:island.Emit(new Survey([1]))|}; }")]
    [InlineData("public sealed class Found { public int Plot { get; set; } } [World] public sealed partial class Island { int found; [Apply] void Apply(Found one) => found += one.Plot; } [Agent] public sealed partial class Scout { [Node] void Look(Island.Events island) => {|MI2009:Tell(island)|}; static void Tell(Island.Events island) => island.Emit(new Found { Plot = 1 }); }")]
    [InlineData("public sealed record Verdict(List<int> Rich); [World] public sealed partial class Island { int food; } [Agent] public sealed partial class Scout { int seen; [Node] int Look(Island.View island) => island.Food; [Node] void Hear(Verdict verdict) => seen = verdict.Rich.Count; } [Simulation<Island, Scout>] public sealed partial class Meeting { [SyncPoint] static Verdict Judge(Gather<int> found) => {|MI2009:new([found.Count])|}; }")]
    [InlineData("public sealed record Find(int[] Plots); public sealed record Verdict(int Most); [World] public sealed partial class Island { int food; } [Agent] public sealed partial class Scout { int seen; [Node] Find Look(Island.View island) => {|MI2009:new([island.Food])|}; [Node] void Hear(Verdict verdict) => seen = verdict.Most; } [Simulation<Island, Scout>] public sealed partial class Meeting { [SyncPoint] static Verdict Judge(Gather<Find> found) => new(found.Count); }")]
    [InlineData("public sealed class Share { public int Food; } [World] public sealed partial class Island { int food; } [Agent] public sealed partial class Scout { int seen; [Node] int Look(Island.View island) => island.Food; [Node] void Hear(Share share) => seen = share.Food; } [Simulation<Island, Scout>] public sealed partial class Meeting { [SyncPoint] static Scatter<Share> Judge(Gather<int> found) { var given = new Scatter<Share>(found); foreach (var one in found) {|MI2009:given[one.Agent]|} = new Share { Food = one.Value }; return given; } }")]
    public Task WhenWhatSeveralHoldCanChange_ReportsMI2009(string program) => AnalyzerHarness.VerifyAsync(program);

    [Theory]
    [InlineData("using System.Collections.Immutable; public readonly record struct Survey(ImmutableArray<int> Plots); [World] public sealed partial class Island { int found; [Apply] void Apply(Survey survey) => found += survey.Plots.Length; } [Agent] public sealed partial class Scout { [Node] void Look(Island.Events island) => island.Emit(new Survey([1])); }")]
    [InlineData("public sealed record Find(int[] Plots); [World] public sealed partial class Island { int food; } [Agent] public sealed partial class Scout { int seen; [Node] Find Look(Island.View island) => new([island.Food]); [Node] void Hear(Find find) => seen = find.Plots.Length; } [Simulation<Island, Scout>] public sealed partial class Meeting;")]
    [InlineData("""public sealed record Verdict(string Text, Verdict? Before); [World] public sealed partial class Island { int food; } [Agent] public sealed partial class Scout { int seen; [Node] int Look(Island.View island) => island.Food; [Node] void Hear(Verdict verdict) => seen = verdict.Text.Length; } [Simulation<Island, Scout>] public sealed partial class Meeting { [SyncPoint] static Verdict Judge(Gather<int> found) => new("so", null); }""")]
    public Task WhenItCannotChangeOrOneAloneHasIt_ReportsNothing(string program) => AnalyzerHarness.VerifyAsync(program);

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Scout.Look' carries 'Survey' to others, and 'int[]' is an array; make it deeply immutable (a sealed record, ImmutableArray), or hand over a copy that is",
        Assert.Single(await AnalyzerHarness.VerifyAsync("public readonly record struct Survey(int[] Plots); [World] public sealed partial class Island { int found; [Apply] void Apply(Survey survey) => found += survey.Plots.Length; } [Agent] public sealed partial class Scout { [Node] void Look(Island.Events island) => {|MI2009:island.Emit(new Survey([1]))|}; }")));
}
