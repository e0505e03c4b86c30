namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2005StaticReadTests
{
    [Theory]
    [InlineData("public static void Raise() => Shared.Count++; [Node] void Live() => energy = {|MI2005:Shared.Count|};")]
    [InlineData("public static void Raise() => Shared.Total = 3; [Node] void Live() { if ({|MI2005:Shared.Total|} > 1) energy++; }")]
    [InlineData("public static void Raise() => Shared.Latest = new(); [Node] void Live() => energy = {|MI2005:Shared.Latest|} is null ? 1 : 2;")]
    [InlineData("public static void Raise() => Shared.Count++; [Node] void Live() => energy = {|MI2005:Ask()|}; static int Ask() => Shared.Count;")]
    public Task WhenSomebodyWritesTheStatic_ReportsMI2005(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Theory]
    [InlineData("[Node] void Live() => energy = Shared.Count;")]
    [InlineData("static int size; static Islander() { size = 3; } [Node] void Live() => energy = size;")]
    [InlineData("static readonly int[] Sizes = [1, 2]; [Node] void Live() => energy = Sizes[0];")]
    [InlineData("public static void Raise() => Shared.Total = 3; [Node] void Live() => energy = Shared.Count;")]
    public Task WhenNobodyWritesTheStatic_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' reads the static 'Shared.Count', which 'Islander.Raise' changes; make it readonly, or keep it in the world and read it from a view",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("public static void Raise() => Shared.Count++; [Node] void Live() => energy = {|MI2005:Shared.Count|};"))));

    [Fact]
    public Task WhenTheStaticIsAudited_ReportsNothing() => AnalyzerHarness.VerifyAsync(Islands.With(
        "[Audited(\"set before the first round alone\")] static int size; public static void Set() => size = 3; [Node] void Live() => energy = size;"));
}
