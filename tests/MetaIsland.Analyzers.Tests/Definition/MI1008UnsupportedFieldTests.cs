namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1008UnsupportedFieldTests
{
    // Wrong in worlds and agents alike.
    [Theory]
    [InlineData("Action {|MI1008:f|} = () => { };", "a delegate cannot be hashed or saved")]
    [InlineData("event Action? {|MI1008:F|};", "a delegate cannot be hashed or saved")]
    [InlineData("IModel {|MI1008:f|} = null!;", "if it is a service, take it as a parameter marked [Service]")]
    [InlineData("object {|MI1008:f|} = 1;", "what it holds is unknown; name the type itself")]
    [InlineData("dynamic {|MI1008:f|} = 1;", "what it holds is unknown; name the type itself")]
    [InlineData("Random {|MI1008:f|} = new();", "draw from the Random of an AgentContext")]
    [InlineData("Task<int> {|MI1008:f|} = null!;", "a task is not state; store what it gave")]
    [InlineData("System.IO.Stream {|MI1008:f|} = null!;", "it is a service: take it as a parameter marked [Service]")]
    [InlineData("System.Net.Http.HttpClient {|MI1008:f|} = null!;", "it is a service: take it as a parameter marked [Service]")]
    [InlineData("CancellationToken {|MI1008:f|};", "take a CancellationToken as a parameter")]
    [InlineData("TimeProvider {|MI1008:f|} = null!;", "read the Time of an AgentContext")]
    [InlineData("SemaphoreSlim {|MI1008:f|} = new(1);", "nothing here needs a lock")]
    [InlineData("IReadOnlyList<int> {|MI1008:f|} = [];", "use T[], List<T> or ImmutableArray<T>")]
    [InlineData("Stack<int> {|MI1008:f|} = [];", "use T[], List<T> or ImmutableArray<T>")]
    [InlineData("SortedDictionary<int, int> {|MI1008:f|} = [];", "use Dictionary<TKey, TValue>")]
    [InlineData("SortedSet<int> {|MI1008:f|} = [];", "use HashSet<T>")]
    [InlineData("System.Text.StringBuilder {|MI1008:f|} = new();", "use string or List<char>")]
    [InlineData("int[,,] {|MI1008:f|} = new int[1, 1, 1];", "arrays have one or two dimensions")]
    [InlineData("Friend {|MI1008:f|} = null!;", "keep its AgentId")]
    [InlineData("Land {|MI1008:f|} = null!;", "take 'Land.View'")]
    [InlineData("Land.View {|MI1008:f|};", "it ends with the node that takes it")]
    [InlineData("List<Land.View> {|MI1008:f|} = [];", "it ends with the node that takes it")]
    [InlineData("AgentContext {|MI1008:f|};", "it ends with the node that takes it")]
    [InlineData("Shape {|MI1008:f|} = null!;", "it is abstract, and what derives from it would be left out")]
    [InlineData("Exception {|MI1008:f|} = null!;", "state is made of values, strings, immutable types")]
    [InlineData("Client {|MI1008:f|} = null!;", null)]
    [InlineData("Action {|MI1008:F|} { get; set; } = () => { };", "a delegate cannot be hashed or saved")]
    public async Task WhenAFieldCannotBeState_ReportsMI1008(string field, string? advice)
    {
        foreach (var kind in new[] { "[World] public sealed partial class Home { int Dummy() => 1; ", "[Agent] public sealed partial class Home { [Node] int Dummy() => 1; " })
        {
            var message = Assert.Single(await AnalyzerHarness.VerifyAsync($$"""
                public interface IModel;
                public abstract class Shape { public int Sides; }
                public sealed class Client { readonly System.Net.Http.HttpClient http = new(); public int Timeout => (int)http.Timeout.TotalSeconds; }
                [World] public sealed partial class Land { int[] soil = []; }
                [Agent] public sealed partial class Friend { [Node] int Look() => 1; }
                #pragma warning disable CS0067, CS0169, CS0414, CS0649
                {{kind}} {{field}} }
                """));
            if (advice is not null)
                Assert.Contains(advice, message, StringComparison.Ordinal);
        }
    }

    // A view hands out what a world has, so it must not be writable through it.
    [Theory]
    [InlineData("int[][] {|MI1008:f|} = [];", "use T[,], or ImmutableArray<T> as the element")]
    [InlineData("List<int[]> {|MI1008:f|} = [];", "use T[,], or ImmutableArray<T> as the element")]
    [InlineData("Dictionary<int, List<int>> {|MI1008:f|} = [];", "make it deeply immutable")]
    [InlineData("Plot {|MI1008:f|} = new();", "since 'Plot.Owner' can be set; make it deeply immutable")]
    [InlineData("Plot[] {|MI1008:f|} = [];", "since 'Plot.Owner' can be set")]
    [InlineData("Open {|MI1008:f|} = new();", "since 'Open' is not sealed")]
    [InlineData("(int, Plot) {|MI1008:f|} = (1, new());", "'Plot.Owner' can be set")]
    [InlineData("Law {|MI1008:f|} = new([]);", "since 'int[]' is an array")]
    public async Task WhenAWorldsFieldCouldBeWrittenThroughItsView_ReportsMI1008(string field, string advice)
    {
        const string types = """
            public sealed class Plot { public string Owner { get; set; } = ""; }
            public class Open { public readonly int X; }
            public sealed record Law(int[] Amounts);
            #pragma warning disable CS0414
            """;
        Assert.Contains(advice, Assert.Single(await AnalyzerHarness.VerifyAsync(
            types + "\n[World] public sealed partial class Island { " + field + " }")), StringComparison.Ordinal);
        // An agent's own tree is nobody else's business.
        var inAgent = field.Replace("{|MI1008:f|}", "f", StringComparison.Ordinal);
        await AnalyzerHarness.VerifyAsync(types + "\n[Agent] public sealed partial class Islander { " + inAgent + " [Node] int Look() => 1; }");
    }

    [Fact]
    public async Task Message_SaysThePathToWhatIsWrong() => Assert.StartsWith(
        "'plots[].Client.http' of type 'HttpClient' cannot be state of 'Islander': ",
        Assert.Single(await AnalyzerHarness.VerifyAsync("""
            public sealed class Client { readonly System.Net.Http.HttpClient http = new(); public int Timeout => (int)http.Timeout.TotalSeconds; }
            public sealed class Plot { public Client? Client; }
            [Agent] public sealed partial class Islander { readonly Plot[] {|MI1008:plots|} = []; [Node] int Look() => plots.Length; }
            """)), StringComparison.Ordinal);

    [Fact]
    public Task WhenACapturedParameterCannotBeState_ReportsMI1008() => AnalyzerHarness.VerifyAsync("""
        public interface IModel;
        [Agent] public sealed partial class Islander(IModel {|MI1008:model|}, IModel once, int x)
        {
            readonly int hash = once.GetHashCode() + nameof(once).Length;
            [Node] int Look() => hash + x + (model is null ? 0 : 1);
        }
        """);

    [Fact]
    public Task WhenABaseClassHasTheField_ReportsMI1008Once() => AnalyzerHarness.VerifyAsync("""
        [Agent] public abstract partial class Animal { protected Random {|MI1008:random|} = new(); }
        [Agent] public sealed partial class Sheep : Animal { [Node] int Look() => random.Next(); }
        [Agent] public sealed partial class Wolf : Animal { [Node] int Look() => random.Next(); }
        """);

    [Fact]
    public Task WhenATypeGrowsInsideItself_ReportsMI1008() => AnalyzerHarness.VerifyAsync("""
        public sealed class Box<T> { public Box<Box<T>>? Inner; }
        [Agent] public sealed partial class Islander { readonly Box<int> {|MI1008:box|} = new(); [Node] int Look() => box.Inner is null ? 0 : 1; }
        """);

    [Fact]
    public Task WhenAGenericTypeHidesAField_ReportsMI1008() => AnalyzerHarness.VerifyAsync("""
        public sealed class Counter<T>(T start) { public T Start => start; }
        public sealed class Box<T> { private T? inside; public T? Inside { get => inside; set => inside = value; } }
        public sealed class Open<T>(T start) { public T Start = start; }
        [Agent] public sealed partial class Islander
        {
            readonly Counter<int> {|MI1008:counter|} = new(1); readonly Box<int> {|MI1008:box|} = new(); readonly Open<int> open = new(1);
            [Node] int Look() => counter.Start + box.Inside + open.Start;
        }
        """);

    [Fact]
    public Task WhenFieldsAreState_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        public sealed class Node { public Node? Left, Right; public List<Node> Children { get; } = []; public Dictionary<string, Node> Named = []; }
        public readonly record struct Cell(int X, int Y);
        public sealed record Law(string Text, System.Collections.Immutable.ImmutableArray<Cell> Cells, Law? Before);
        #pragma warning disable CS0414
        [World] public sealed partial class Island
        {
            const string Name = "x";
            static Random shared = new();
            int[] soil = []; int[,] grid = { }; List<string> log = []; Queue<Cell> queue = []; HashSet<Cell> set = []; Law? law;
            Dictionary<(int, string), Law> map = []; DateTime? then; System.Numerics.Vector3 place; (int A, Cell B)? pair; Cell?[] cells = [];
        }
        [Agent] public sealed partial class Islander
        {
            readonly Node tree = new(); int[][] jagged = []; List<List<Node>> deep = []; Dictionary<AgentId, Node> friends = [];
            [Node] int Look() => tree.Children.Count;
        }
        """);
}
