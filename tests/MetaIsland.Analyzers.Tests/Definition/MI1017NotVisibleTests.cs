namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1017NotVisibleTests
{
    [Theory]
    [InlineData("[Node] Plan {|MI1017:Think|}() => new();", "'Plan', the type of 'Islander.Think', is not visible to the simulation")]
    [InlineData("[Node] ValueTask<List<Plan>> {|MI1017:Think|}() => default;", "'List<Islander.Plan>'")]
    [InlineData("[Node] void Act(Plan {|MI1017:plan|}) { }", "'Islander.Act(plan)'")]
    [InlineData("[Receive] void On(Plan {|MI1017:plan|}) { }", "'Islander.On(plan)'")]
    [InlineData("[Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Guess))] int Act() => 1; int Guess(Plan {|MI1017:plan|}) => 1;", "'Islander.Guess(plan)'")]
    [InlineData("[Node] void Act([Service] IModel {|MI1017:model|}) { }", "'Islander.IModel'")]
    public async Task WhenANodesTypeIsPrivate_ReportsMI1017(string node, string text) =>
        Assert.Contains(text.Replace("'Plan'", "'Islander.Plan'", StringComparison.Ordinal), Assert.Single(await AnalyzerHarness.VerifyAsync(
            "[Agent] public sealed partial class Islander { private sealed record Plan; private interface IModel; " + node + " }")), StringComparison.Ordinal);

    [Fact]
    public Task WhenAnEventOrAnswerIsPrivate_ReportsMI1017() => AnalyzerHarness.VerifyAsync("""
        [World] public sealed partial class Island
        {
            private readonly record struct Rain(int Plot);
            int[] soil = [];
            [Apply] void Apply(Rain {|MI1017:rain|}) => soil[rain.Plot]++;
            [Query] private Rain {|MI1017:Ask|}() => default;
            [Query] private int Count(Rain {|MI1017:rain|}) => rain.Plot;
        }
        """);

    [Fact]
    public Task WhenTypesAreInternalOrPublic_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        internal sealed record Plan;
        [World] public sealed partial class Island { int[] soil = []; [Apply] void Apply(Plan plan) => soil[0]++; [Query] internal Plan? Ask() => null; }
        [Agent] public sealed partial class Islander { [Node] Plan Think() => new(); [Node] private void Act(Plan plan, Island.Events events) => events.Emit(plan); }
        """);
}
