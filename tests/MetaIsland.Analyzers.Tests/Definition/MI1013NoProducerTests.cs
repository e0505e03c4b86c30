namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1013NoProducerTests
{
    [Fact]
    public async Task WhenNobodyReturnsWhatANodeTakes_ReportsMI1013WithWhatThereIs()
    {
        var message = Assert.Single(await AnalyzerHarness.VerifyAsync(Programs.Meeting("""
            [Node] Analysis Analyze() => new("");
            [Node] void Act(Proposal {|MI1013:proposal|}) { }
            """)));
        Assert.StartsWith("'Act' takes 'Proposal proposal', but nothing returns 'Proposal': ", message, StringComparison.Ordinal);
        Assert.Contains("or the parameter [Service]", message, StringComparison.Ordinal);
        Assert.Contains("Analysis (from Analyze)", message, StringComparison.Ordinal);
        Assert.EndsWith("(in Meeting)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenASyncPointTakesOneOfMany_ReportsMI1013WithGather() => Assert.Contains("take Gather<Proposal>",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Programs.Meeting(
            "[Node] Proposal Propose() => new(\"\");",
            "[SyncPoint] static void Judge(Proposal {|MI1013:proposal|}) { }"))), StringComparison.Ordinal);

    [Fact]
    public async Task WhenTwoSimulationsLackIt_ReportsMI1013OnceWithBoth() => Assert.EndsWith("(in First and Second)",
        Assert.Single(await AnalyzerHarness.VerifyAsync("""
            public sealed record Proposal(string Text);
            [World] public sealed partial class Island { int[] soil = []; }
            [Agent] public sealed partial class Islander { [Node] void Act(Proposal {|MI1013:proposal|}) { } }
            [Simulation<Island, Islander>] public sealed partial class First;
            [Simulation<Island, Islander>] public sealed partial class Second;
            [Simulation<Island, Islander>] public sealed partial class Third { [SyncPoint] static Proposal Propose() => new(""); }
            """)), StringComparison.Ordinal);

    [Fact]
    public Task WhenAnAgentHasNoSimulation_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        [Agent] public sealed partial class Islander { [Node] void Act(string proposal) { } }
        """);

    [Fact]
    public Task WhenAgentAndSimulationAreInOtherFiles_ReportsInTheAgentsFile() => AnalyzerHarness.VerifyAsync(
        "[World] public sealed partial class Island { int[] soil = []; }",
        "[Simulation<Island, Islander>] public sealed partial class Meeting;",
        "[Agent] public sealed partial class Islander { [Node] void Act(string {|MI1013:proposal|}) { } }");

    [Fact]
    public Task WhenAnotherAssemblyHasTheAgent_ReportsAtTheTypeArgument()
    {
        var library = MetaIsland.Tests.GeneratorHarness.Run(MetaIsland.Tests.CompilationFactory.Create(["""
            using MetaIsland;
            [World] public sealed partial class Island { int[] soil = []; }
            [Agent] public sealed partial class Islander { [Node] private void Act(string proposal, Island.View island) { } }
            """], [], "Library")).ToReference();
        return AnalyzerHarness.VerifyAsync(["[Simulation<Island, {|MI1013:Islander|}>] public sealed partial class Meeting;"], [library]);
    }

    [Fact]
    public Task WhenEverythingIsProduced_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting("""
        [Node] Analysis Analyze(Island.View island) => new("");
        [Node] Proposal? Propose(Analysis analysis) => null;
        [Node] void Act(Verdict verdict, Proposal? proposal) { }
        """, """
        [SyncPoint] static Verdict Judge(Gather<Proposal> proposals) => new("");
        """));
}
