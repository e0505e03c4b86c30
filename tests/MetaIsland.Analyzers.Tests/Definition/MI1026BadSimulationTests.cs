using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1026BadSimulationTests
{
    [Theory]
    [InlineData("{|MI1026:Place|}, Islander", "'Meeting' cannot use 'Place': it is no world; mark it [World]")]
    [InlineData("Island, {|MI1026:Place|}", "it is no agent; mark it [Agent]")]
    [InlineData("Island, {|MI1026:Island|}", "it is no agent; mark it [Agent]")]
    [InlineData("Island, Islander, {|MI1026:Islander|}", "it is there already; name each type of agent once")]
    [InlineData("Island, {|MI1026:Animal|}", "it is abstract")]
    [InlineData("{|MI1026:int[]|}, Islander", "it is no world")]
    public async Task WhenATypeArgumentIsWrong_ReportsMI1026(string arguments, string text) => Assert.Contains(text,
        Assert.Single(await AnalyzerHarness.VerifyAsync($$"""
            public class Place;
            [World] public sealed partial class Island { int[] soil = []; }
            [Agent] public sealed partial class Islander { [Node] int Look() => 1; }
            [Agent] public abstract partial class Animal { [Node] protected int Look() => 1; }
            [Simulation<{{arguments}}>] public sealed partial class Meeting;
            """)), StringComparison.Ordinal);

    [Fact]
    public async Task WhenANodeOfAnotherAssemblyIsInternal_ReportsMI1026() => Assert.Equal(
        ["'Meeting' cannot use 'Islander': its node 'Think' takes or returns an internal type of another assembly; make that type public"],
        await AnalyzerHarness.VerifyAsync(
            ["[Simulation<Island, {|MI1026:Islander|}>] public sealed partial class Meeting;"],
            [GeneratorHarness.Run(CompilationFactory.Create(["""
                using MetaIsland;
                internal sealed record Plan(int Steps);
                [World] public sealed partial class Island { int[] soil = []; }
                [Agent] public sealed partial class Islander { [Node] Plan Think() => new(1); [Node] int Look() => 1; }
                """], [], "Library")).ToReference()]));

    [Fact]
    public async Task WhenAHandlerOrFallbackOfAnotherAssemblyIsInternal_ReportsMI1026() => Assert.Equal(
        [
            "'Meeting' cannot use 'Islander': its node 'Think' takes or returns an internal type of another assembly; make that type public",
            "'Meeting' cannot use 'Islander': its node 'On(Plan)' takes or returns an internal type of another assembly; make that type public",
        ],
        await AnalyzerHarness.VerifyAsync(
            ["[Simulation<Island, {|MI1026:{|MI1026:Islander|}|}>] public sealed partial class Meeting;"],
            [GeneratorHarness.Run(CompilationFactory.Create(["""
                using MetaIsland;
                internal sealed record Plan(int Steps);
                internal interface IModel;
                [World] public sealed partial class Island { int[] soil = []; }
                [Agent] public sealed partial class Islander
                {
                    [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Guess))] int Think() => 1;
                    int Guess([Service] IModel model) => 1;
                    [Receive] void On(Plan plan) { }
                    [Receive] void On(int number) { }
                }
                """], [], "Library")).ToReference()]));

    [Fact]
    public async Task WhenAnotherAssemblysAgentsAreNotThere_ReportsMI1037() => Assert.Contains("'Meeting' has no such agents; add 'Child'", Assert.Single(
        await AnalyzerHarness.VerifyAsync(
            ["[Simulation<Island, {|MI1037:Islander|}>] public sealed partial class Meeting;"],
            [GeneratorHarness.Run(CompilationFactory.Create(["""
                using MetaIsland;
                [World] public sealed partial class Island { int[] soil = []; }
                [Agent] public sealed partial class Child { [Node] void Play() { } }
                [Agent] public sealed partial class Islander { [Node] void Bear(Population<Child> children) { } }
                """], [], "Library")).ToReference()])), StringComparison.Ordinal);

    [Fact]
    public Task WhenEightAgentsMeet_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        [World] public sealed partial class Island { int[] soil = []; }
        [Agent] public sealed partial class A { [Node] int Look() => 1; }
        [Agent] public sealed partial class B { [Node] int Look() => 1; }
        [Agent] public sealed partial class C { [Node] int Look() => 1; }
        [Agent] public sealed partial class D { [Node] int Look() => 1; }
        [Agent] public sealed partial class E { [Node] int Look() => 1; }
        [Agent] public sealed partial class F { [Node] int Look() => 1; }
        [Agent] public sealed partial class G { [Node] int Look() => 1; }
        [Agent] public sealed partial class H { [Node] int Look() => 1; }
        [Simulation<Island, A, B, C, D, E, F, G, H>] public sealed partial class Meeting { [SyncPoint] static void Count(Gather<int> all) { } }
        """);
}
