namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1018ViewClashTests
{
    [Theory]
    [InlineData("int {|MI1018:soil|} = 1; int _soil = 2;", "'soil' of 'Island' is 'Soil' in its View, and so is field '_soil': rename one of them")]
    [InlineData("int {|MI1018:soil|} = 1; [Query] public int Soil() => soil;", "and so is query 'Soil'")]
    [InlineData("int {|MI1018:view|} = 1;", "and so is the view itself")]
    [InlineData("int {|MI1018:toString|} = 1;", "and so is a method of every object")]
    [InlineData("int Soil { get; set; } int {|MI1018:soil|} = 1;", "and so is field 'Soil'")]
    public async Task WhenPropertiesOfAViewClash_ReportsMI1018(string members, string text) => Assert.Contains(text,
        Assert.Single(await AnalyzerHarness.VerifyAsync("#pragma warning disable CS0414\n[World] public sealed partial class Island { " + members + " }")),
        StringComparison.Ordinal);

    [Fact]
    public Task WhenNamesDiffer_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        #pragma warning disable CS0414
        [World] public sealed partial class Island { int soil = 1; int _Soils = 1; int __deep = 1; int _1 = 1; int World { get; set; } [Query] public int Richest() => soil; [Query] public int Richest(int x) => x; }
        """);
}
