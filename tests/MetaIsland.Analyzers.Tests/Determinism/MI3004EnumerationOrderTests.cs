namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3004EnumerationOrderTests
{
    [Theory]
    [InlineData("foreach (var (name, much) in {|MI3004:trust|}) names.Add(name);")]
    [InlineData("foreach (var (name, much) in {|MI3004:trust|}) { if (much > 2) { text = name; break; } }")]
    [InlineData("text = {|MI3004:trust.Keys.First()|};")]
    [InlineData("foreach (var plot in {|MI3004:seen|}) events.Emit(new Rain(plot));")]
    [InlineData("foreach (var (_, much) in {|MI3004:trust|}) sum += much * 0.1;")]
    [InlineData("text = {|MI3004:string.Join(\",\", trust.Keys)|};")]
    [InlineData("foreach (var (name, much) in {|MI3004:trust.Where(t => t.Value > 2)|}) names.Add(name);")]
    [InlineData("Action all = () => { foreach (var plot in {|MI3004:seen|}) names.Add(text + plot); }; all();")]
    [InlineData("foreach (var tag in {|MI3004:ImmutableHashSet.Create(\"a\", \"b\")|}) names.Add(tag);")]
    public Task WhenTheOrderShows_ReportsMI3004(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));

    [Theory]
    [InlineData("foreach (var (name, much) in trust.InKeyOrder()) names.Add(name);")]
    [InlineData("foreach (var (name, much) in trust.OrderBy(t => t.Key, StringComparer.Ordinal)) names.Add(name);")]
    [InlineData("foreach (var (_, much) in trust) total += much;")]
    [InlineData("total = trust.Count + trust.Values.Sum() + trust.Values.Max() + (trust.Any(t => t.Value > 2) ? 1 : 0);")]
    [InlineData("var doubled = new Dictionary<string, int>(); foreach (var (name, much) in trust) doubled[name] = much * 2; trust = doubled;")]
    [InlineData("foreach (var plot in seen) Debug.WriteLine(plot);")]
    [InlineData("foreach (var name in names) text += name;")]
    public Task WhenAnyOrderGivesTheSame_ReportsNothing(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));

    [Fact]
    public async Task Chain_IsNamed() => Assert.StartsWith("'Islander.Step' goes through 'trust' through Islander.List, which has no order of its own",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Members("[Node] void Step() => {|MI3004:List()|}; void List() { foreach (var (name, _) in trust) names.Add(name); }"))), StringComparison.Ordinal);

    [Fact]
    public Task WhenASyncPointApplyOrQueryShowsTheOrder_ReportsMI3004() => AnalyzerHarness.VerifyAsync("""
        using System.Collections.Immutable;
        public readonly record struct Rain(int Plot);
        public sealed record Verdict(string First);
        public sealed record Votes(ImmutableDictionary<int, int> Counts);
        public sealed record Wish(int Plot);
        [World] public sealed partial class Island
        {
            Dictionary<string, int> stock = [];
            List<string> log = [];
            [Apply] void Apply(Rain rain) { foreach (var (name, _) in {|MI3004:stock|}) log.Add(name); }
            [Query] public string Some() => {|MI3004:stock.Keys.First()|};
        }
        [Agent] public sealed partial class Islander { [Node] Wish Want() => new(1); [Node] void Step(Verdict verdict, Island.Events events) => events.Emit(new Rain(1)); }
        [Simulation<Island, Islander>] public sealed partial class Meeting
        {
            [SyncPoint] static Votes Count(Gather<Wish> wishes) => new(ImmutableDictionary<int, int>.Empty.Add(1, wishes.Count));
            [SyncPoint] static Verdict Judge(Votes votes) => new({|MI3004:string.Join(",", votes.Counts.Keys)|});
        }
        """);

    [Fact]
    public Task WhenTheMapComesFromAView_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        public readonly record struct Rain(int Plot);
        [World] public sealed partial class Island { Dictionary<string, int> stock = []; [Apply] void Apply(Rain rain) => stock[$"{rain.Plot}"] = 1; }
        [Agent] public sealed partial class Islander
        {
            string text = "";
            [Node] void Step(Island.View island, Island.Events events) { foreach (var (name, _) in island.Stock) text += name; events.Emit(new Rain(1)); }
        }
        [Simulation<Island, Islander>] public sealed partial class Meeting;
        """);

    [Fact]
    public Task WhenTheNodeIsRecorded_ReportsNothing() => AnalyzerHarness.VerifyAsync(Spots.Members("""
        readonly Dictionary<int, string> sayings = [];
        [Node] Analysis Think([Service] IModel model) => new(model.Ask(sayings.Values.First()));
        [Node] void Keep(Analysis thought) => text = thought.Text;
        """, types: "public interface IModel { string Ask(string question); }"));
}
