namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1005BadNodeTests
{
    [Theory]
    [InlineData("T {|MI1005:Look|}<T>(T x) => x;", "it is generic")]
    [InlineData("ref int {|MI1005:Look|}() => ref hunger;", "it returns a reference; return the value")]
    [InlineData("async void {|MI1005:Look|}() => await Task.Yield();", "it is 'async void', so nobody could wait for it; return Task")]
    [InlineData("Task<Task<int>> {|MI1005:Look|}() => null!;", "a task in a task")]
    [InlineData("IAsyncEnumerable<int> {|MI1005:Look|}() => null!;", "it returns a stream, and a node has one output")]
    [InlineData("Span<int> {|MI1005:Look|}() => default;", "it returns 'Span<int>', which cannot be kept")]
    [InlineData("object {|MI1005:Look|}() => 1;", "dependencies go by type")]
    [InlineData("dynamic {|MI1005:Look|}() => 1;", "dependencies go by type")]
    [InlineData("Island.View {|MI1005:Look|}(Island.View island) => island;", "it returns a view or an emitter")]
    [InlineData("List<Island.View> {|MI1005:Look|}(Island.View island) => [island];", "it returns a view or an emitter")]
    [InlineData("Scatter<int> {|MI1005:Look|}() => default!;", "only a sync point has agents to scatter to")]
    [InlineData("Islander {|MI1005:Look|}() => this;", "which others could reach into")]
    [InlineData("ReadOnlyArray<int> {|MI1005:Look|}(Island.View island) => island.Soil;", "which ends with it")]
    [InlineData("void Look(out int {|MI1005:x|}) => x = 1;", "parameter 'x' is 'out'; return the value")]
    [InlineData("void Look(ref int {|MI1005:x|}) => x = 1;", "parameter 'x' is 'ref'")]
    [InlineData("void Look(params int[] {|MI1005:x|}) { }", "parameter 'x' is 'params'")]
    [InlineData("void Look(Span<int> {|MI1005:x|}) { }", "which cannot be kept until its node runs")]
    [InlineData("void Look(object {|MI1005:x|}) { }", "dependencies go by type")]
    [InlineData("void Look(Island {|MI1005:x|}) { }", "is the world itself; take 'Island.View' to read it and 'Island.Events' to change it")]
    [InlineData("void Look(Trader {|MI1005:x|}) { }", "is another agent, and only its own nodes reach one")]
    [InlineData("void Look(Islander {|MI1005:x|}) { }", "a node reaches no agent but its own; use 'this'")]
    [InlineData("static void Look(ref Islander {|MI1005:x|}) { }", "is a class by reference; take it by value")]
    [InlineData("static void {|MI1005:Look|}(Islander x, Islander y) { }", "it takes its own agent twice")]
    [InlineData("void Look(SimulationContext {|MI1005:x|}) { }", "take AgentContext")]
    [InlineData("void Look(Gather<int> {|MI1005:x|}) { }", "only a sync point hears all agents")]
    [InlineData("void Look(Scatter<int> {|MI1005:x|}) { }", "is a 'Scatter<int>'; take 'int', this agent's part of it")]
    [InlineData("void Look(Task<int> {|MI1005:x|}) { }", "a node runs when what it waits for is done; take 'int'")]
    [InlineData("void Look(Task {|MI1005:x|}) { }", "add [After(nameof(X))] instead")]
    [InlineData("void Look(Meeting {|MI1005:x|}) { }", "is the simulation itself")]
    [InlineData("void Look(List<Island.View> {|MI1005:x|}) { }", "holds a view or an emitter")]
    [InlineData("void Look([Service] Island.View {|MI1005:x|}) { }", "is 'Island.View', which is no service")]
    public async Task WhenSignatureIsWrong_ReportsMI1005(string node, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync($$"""
            [World] public sealed partial class Island { int[] soil = []; }
            [Agent] public sealed partial class Trader { [Node] int Sell() => 1; }
            [Simulation<Island, Trader>] public sealed partial class Meeting;
            [Agent] public sealed partial class Islander
            {
                int hunger;
                int Hunger => hunger;
                [Node] {{node}}
            }
            """)), StringComparison.Ordinal);

    [Fact]
    public Task WhenItTakesAPointer_ReportsMI1005() => AnalyzerHarness.VerifyAsync(
        ["[Agent] public partial struct Islander { [Node] unsafe void Look(int* {|MI1005:x|}) { } }"], [], "CS0227");

    [Theory]
    [InlineData("static void Look(Islander {|MI1005:x|}) { }", "what is written is lost; take it by 'ref', or 'in' to read only")]
    [InlineData("static Task Look(ref Islander {|MI1005:x|}) => Task.CompletedTask;", "take it by value")]
    public async Task WhenAStructTakesItselfWrongly_ReportsMI1005(string node, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync(
            $$"""[Agent] public partial struct Islander { [Node] {{node}} }""")), StringComparison.Ordinal);

    [Fact]
    public async Task WhenABaseClassKeepsANodePrivate_ReportsMI1005() => Assert.Contains(
        "it is private in an abstract agent, and the agents that derive from it could not call it; make it protected",
        Assert.Single(await AnalyzerHarness.VerifyAsync("""
            [Agent] public abstract partial class Animal { [Node] int {|MI1005:Look|}() => 1; }
            [Agent] public sealed partial class Sheep : Animal;
            """)), StringComparison.Ordinal);

    [Fact]
    public Task WhenSignaturesAreRight_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        public interface IModel;
        public readonly record struct Seen(int X);
        [World] public sealed partial class Island { int[] soil = []; [Apply] void Apply(Seen e) => soil[0]++; }
        [Agent] public sealed partial class Islander
        {
            [Node] Seen Look(Island.View island, AgentContext me) => new(island.Soil[0] + me.Round);
            [Node] async Task<string?> Think(Seen? seen, [Service] IModel model, CancellationToken stop = default) { await Task.Yield(); return null; }
            [Node] ValueTask<long> Weigh(in Seen seen) => new(1L);
            [Node] static void Act(Islander self, string? thought, long weight, Island.Events events) => events.Emit(new Seen(1));
            [Node] Task Rest() => Task.CompletedTask;
        }
        [Agent] public partial struct Dot
        {
            int x;
            [Node] static void Move(ref Dot self) => self.x++;
            [Node, After(nameof(Move))] static int Peek(in Dot self) => self.x;
            [Node, After(nameof(Move))] static async Task<long> Wait(Dot self) { await Task.Yield(); return self.x; }
        }
        """);
}
