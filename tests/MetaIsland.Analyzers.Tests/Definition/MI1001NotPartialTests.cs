namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1001NotPartialTests
{
    [Fact]
    public Task WhenTypesAreNotPartial_ReportsMI1001() => AnalyzerHarness.VerifyAsync(["""
        [World] public sealed class {|MI1001:Island|} { int quota; int Quota => quota; }
        [Agent] public sealed class {|MI1001:Islander|} { [Node] int Look() => 1; }
        """], [], "CS0260", "CS0260");

    [Fact]
    public async Task WhenTheTypeAroundIsNotPartial_ReportsMI1001() => Assert.Equal(
        ["'Planet' is not partial, so nothing can be generated into 'Planet.Island': add 'partial' to its declaration"],
        await AnalyzerHarness.VerifyAsync(["""
            public static class {|MI1001:Planet|}
            {
                [World] public sealed partial class Island { int quota; int Quota => quota; }
            }
            """], [], "CS0260"));

    [Fact]
    public Task WhenASimulationIsNotPartial_ReportsMI1001() => AnalyzerHarness.VerifyAsync(["""
        [World] public sealed partial class Island { int quota; int Quota => quota; }
        [Agent] public sealed partial class Islander { [Node] int Look() => 1; }
        [Simulation<Island, Islander>] public sealed class {|MI1001:Meeting|};
        """], [], "CS0260");

    [Fact]
    public Task WhenAllPartsArePartial_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        namespace Demo;
        public partial class Outer
        {
            [World] public sealed partial class Island { int quota; }
            partial class Island { int Quota => quota; }
            [Agent] public partial record struct Islander { [Node] int Look() => 1; }
        }
        """);
}
