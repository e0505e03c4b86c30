namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1024AsyncWriterTests
{
    [Theory]
    [InlineData("[Node] async Task {|MI1024:Act|}() { await Task.Yield(); hunger++; }", "hunger")]
    [InlineData("[Node] async Task {|MI1024:Act|}() { await Task.Yield(); this.hunger = 1; }", "hunger")]
    [InlineData("[Node] async Task {|MI1024:Act|}() { await Task.Yield(); place.X = 1; }", "place")]
    [InlineData("[Node] async ValueTask<int> {|MI1024:Act|}() { await Task.Yield(); (hunger, _) = (1, 2); return 1; }", "hunger")]
    [InlineData("[Node] async Task {|MI1024:Act|}() { await Task.Yield(); Fuel += 1; }", "Fuel")]
    [InlineData("[Node] async Task {|MI1024:Act|}() { await Task.Yield(); Set(out hunger); }", "hunger")]
    [InlineData("[Node] async Task {|MI1024:Act|}() { await Task.Yield(); Eat(); }", "hunger")]
    [InlineData("[Node] async Task {|MI1024:Act|}() { await Task.Yield(); Twice(); }", "hunger")]
    [InlineData("[Node] async Task {|MI1024:Act|}() { await Task.Yield(); place.Move(); }", "place")]
    [InlineData("[Receive] async Task {|MI1024:Act|}(Place place) { await Task.Yield(); hunger++; }", "hunger")]
    [InlineData("async Task<int> {|MI1024:Act|}() { await Task.Yield(); return hunger++; } [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Act))] Task<int> Look() => Task.FromResult(1);", "hunger")]
    [InlineData("[Node] Task {|MI1024:Act|}() { hunger++; return Task.CompletedTask; }", "hunger")]
    [InlineData("[Node] async Task {|MI1024:Act|}() { await Task.Yield(); Hungry = 1; }", "Hungry")]
    public async Task WhenAnAsyncNodeWritesAStruct_ReportsMI1024(string node, string field) => Assert.Equal(
        [$"'Islander.Act' is asynchronous and writes '{field}' of a struct agent, so it would write a copy: return what it learned and store it in a later node, or make 'Islander' a class"],
        await AnalyzerHarness.VerifyAsync(Source("struct", node)));

    [Theory]
    [InlineData("struct", "[Node] async Task<int> Act() { await Task.Yield(); return hunger + place.X + Sum() + Hungry; }")]
    [InlineData("struct", "[Node] static async Task<int> Act(Islander self) { await Task.Yield(); self.hunger++; return self.hunger; }")]
    [InlineData("struct", "[Node] void Act() { hunger++; Eat(); }")]
    [InlineData("struct", "[Node] async Task Act() { await Task.Yield(); list.Add(1); list[0] = 2; var copy = this; copy.hunger++; }")]
    [InlineData("class", "[Node] async Task Act() { await Task.Yield(); hunger++; Eat(); }")]
    public Task WhenNothingIsLost_ReportsNothing(string kind, string node) => AnalyzerHarness.VerifyAsync(Source(kind, node));

    private static string Source(string kind, string node) => $$"""
        public struct Place { public int X; public void Move() => X++; }
        #pragma warning disable CS0169, CS0649
        [Agent] public partial {{kind}} Islander()
        {
            int hunger;
            Place place;
            readonly List<int> list = [];
            public int Fuel { get; set; }
            int Hungry { get => hunger; set => hunger = value; }
            void Eat() => hunger--;
            void Twice() { Eat(); Twice(); }
            int Sum() => hunger;
            static void Set(out int x) => x = 1;
            {{node}}
        }
        """;
}
