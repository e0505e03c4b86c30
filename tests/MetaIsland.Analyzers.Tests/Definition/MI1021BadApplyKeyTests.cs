namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1021BadApplyKeyTests
{
    [Theory]
    [InlineData("\"Plots\"", "'Harvest' has no field or property of that name; name one with nameof(Harvest.X)")]
    [InlineData("nameof(Harvest.ToString)", "has no field or property of that name")]
    [InlineData("\"secret\"", "it cannot be read from the world; make it internal or public")]
    [InlineData("nameof(Harvest.Weight)", "'double' is none; keys are integers")]
    [InlineData("nameof(Harvest.Maybe)", "'int?' may be null")]
    public async Task WhenAKeyIsWrong_ReportsMI1021(string key, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync($$"""
            public readonly record struct Harvest(int Plot, double Weight, int? Maybe) { private readonly int secret = 1; public int Secret => secret; }
            [World] public sealed partial class Island { int[] soil = []; [Apply(Key = {{key}})] void {|MI1021:Apply|}(Harvest harvest) { } }
            """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("nameof(Harvest.Plot)")]
    [InlineData("nameof(Harvest.Where)")]
    [InlineData("nameof(Base.By)")]
    [InlineData("null")]
    public Task WhenAKeyIsRight_ReportsNothing(string key) => AnalyzerHarness.VerifyAsync($$"""
        public record Base(AgentId By);
        public sealed record Harvest(AgentId By, int Plot, (int, string) Where) : Base(By);
        [World] public sealed partial class Island { int[] soil = []; [Apply(Key = {{key}})] void Apply(Harvest harvest) { } }
        """);
}
