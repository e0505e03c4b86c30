namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1006BadSyncPointTests
{
    [Theory]
    [InlineData("static T {|MI1006:Judge|}<T>(Gather<int> looks, T x) => x;", "it is generic")]
    [InlineData("static Gather<int> {|MI1006:Judge|}(Gather<int> looks) => looks;", "which ends with it; return the values others need")]
    [InlineData("static async void {|MI1006:Judge|}(Gather<int> looks) => await Task.Yield();", "return Task")]
    [InlineData("static void Judge(Gather<int> looks, AgentContext {|MI1006:me|}) { }", "which nodes have; take SimulationContext")]
    [InlineData("static void Judge(Gather<int> looks, Island {|MI1006:island|}) { }", "take 'Island.View' to read it and 'Island.Events' to change it")]
    [InlineData("static void Judge(Islander {|MI1006:islander|}) { }", "take Gather<T> of what a node of 'Islander' returns")]
    [InlineData("static void Judge(Scatter<int> {|MI1006:looks|}) { }", "which is for nodes")]
    [InlineData("static void Judge(ref int {|MI1006:look|}) { }", "is 'ref'")]
    [InlineData("static void Judge(Gather<Island.View> {|MI1006:looks|}) { }", "holds a view or an emitter")]
    public async Task WhenSignatureIsWrong_ReportsMI1006(string syncPoint, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync($$"""
            [World] public sealed partial class Island { int[] soil = []; }
            [Agent] public sealed partial class Islander { [Node] int Look() => 1; }
            [Simulation<Island, Islander>] public sealed partial class Meeting { [SyncPoint] {{syncPoint}} }
            """)), StringComparison.Ordinal);

    [Fact]
    public Task WhenSignaturesAreRight_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        public readonly record struct Rain(int Plot);
        public interface IModel;
        public struct Tally : IFold<int, Tally> { public void Add(in int value) { } public void Merge(in Tally other) { } }
        [World] public sealed partial class Island { int[] soil = []; [Apply] void Apply(Rain e) => soil[0]++; }
        [Agent] public sealed partial class Islander { [Node] int Look() => 1; [Node] void Hear(string verdict, long share) { } }
        [Simulation<Island, Islander>] public sealed partial class Meeting
        {
            [SyncPoint] static Task<string> Judge(Gather<int> looks, Fold<Tally> tally, Island.View island, SimulationContext context) => Task.FromResult("");
            [SyncPoint] static ValueTask<Scatter<long>> Share(string verdict, Gather<int> looks, [Service] IModel model, CancellationToken stop) => new(new Scatter<long>(looks));
            [SyncPoint, After(nameof(Share))] static void Enact(string verdict, Island.Events events) => events.Emit(new Rain(1));
        }
        """);

    [Fact]
    public Task WhenAbsenceIsSaidTwice_ReportsMI1006() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] int? Act() => 1;",
        """
        [SyncPoint] static Scatter<Verdict?> {|MI1006:Divide|}(Gather<int> numbers) => new(numbers);
        [SyncPoint, After(nameof(Divide))] static void Judge(Gather<int?> {|MI1006:numbers|}) { }
        """));
}
