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

    [Theory]
    [InlineData("Keys = []", "'Island.Apply' has the key '[]': Keys names no member; write Keys = [nameof(Swap.A), nameof(Swap.B)], or take it away")]
    [InlineData("Key = nameof(Swap.Mine), Keys = [nameof(Swap.Yours)]", "'Island.Apply' has the key 'Mine': it has Keys too; name all keys in Keys, or one in Key")]
    [InlineData("Keys = [nameof(Swap.Mine), nameof(Swap.Mine)]", "'Island.Apply' has the key 'Mine': it is named twice; name it once")]
    [InlineData("Keys = [nameof(Swap.Mine), nameof(Swap.Far)]", "'Island.Apply' has the key 'Far': it is 'long', and 'Mine' is 'int'; several keys name things of one kind, so give them one type, or name with Key one member made of both")]
    [InlineData("Keys = [nameof(Swap.Mine), null!]", "'Island.Apply' has the key 'null': null names no member; name one with nameof(Swap.X)")]
    [InlineData("Keys = [nameof(Swap.Mine), \"Ours\"]", "'Swap' has no field or property of that name")]
    [InlineData("Keys = new[] { nameof(Swap.Weight) }", "'double' is none; keys are integers")]
    public async Task WhenSeveralKeysAreWrong_ReportsMI1021(string keys, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync(SwapWith(keys, "{|MI1021:Apply|}"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Keys = [nameof(Swap.Mine)]")]
    [InlineData("Keys = [nameof(Swap.Mine), nameof(Swap.Yours)]")]
    [InlineData("Keys = new string[] { nameof(Swap.Mine), \"Yours\" }")]
    [InlineData("Keys = [nameof(Swap.Here), nameof(Swap.There)]")]
    [InlineData("Keys = null")]
    [InlineData("Key = null, Keys = [nameof(Swap.Mine)]")]
    public Task WhenSeveralKeysAreRight_ReportsNothing(string keys) => AnalyzerHarness.VerifyAsync(SwapWith(keys, "Apply"));

    // The rest of what is said of the contest is looked at when its keys are known.
    [Fact]
    public Task WhenAKeyIsWrong_NothingElseIsReported() => AnalyzerHarness.VerifyAsync(SwapWith("Key = \"Ours\", Policy = typeof(string), MaxBids = 0, Frees = \"X\"", "{|MI1021:Apply|}",
        "[Resolve] static void Decide(Contest<Swap> contest) { } [Rebid] static bool Again(ref Swap bid, TakenKeys<int> taken) => false;"));

    private static string SwapWith(string keys, string method, string more = "") => $$"""
        public readonly record struct Swap(int Mine, int Yours, long Far, double Weight, (int X, int Y) Here, (int, int) There);
        [World] public sealed partial class Island { int[] soil = []; [Apply({{keys}})] void {{method}}(Swap swap) { } {{more}} }
        """;
}
