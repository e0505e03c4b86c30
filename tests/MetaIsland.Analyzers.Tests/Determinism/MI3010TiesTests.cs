namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3010TiesTests
{
    private const string Offers = "public sealed record Offer(AgentId By, double Price); public sealed record Book(ImmutableArray<Offer> Offers);";

    [Theory]
    [InlineData("{|MI3010:offers.Sort((a, b) => a.Price.CompareTo(b.Price))|}; sum = offers[0].Price;")]
    [InlineData("var all = offers.ToArray(); {|MI3010:Array.Sort(all, (a, b) => a.Price.CompareTo(b.Price))|}; sum = all[0].Price;")]
    [InlineData("Action sort = () => {|MI3010:offers.Sort((a, b) => b.Price.CompareTo(a.Price))|}; sort();")]
    [InlineData("var heap = new PriorityQueue<Offer, double>(); foreach (var o in offers) heap.Enqueue(o, o.Price); total = {|MI3010:heap.Dequeue()|}.By.Value;")]
    [InlineData("{|MI3010:Rank(offers)|};")]
    public Task WhenTiesDecide_ReportsMI3010(string statements) => AnalyzerHarness.VerifyAsync(Node(statements));

    [Theory]
    [InlineData("offers.Sort((a, b) => a.Price != b.Price ? a.Price.CompareTo(b.Price) : a.By.CompareTo(b.By)); sum = offers[0].Price;")]
    [InlineData("offers.Sort((a, b) => a.By.CompareTo(b.By)); sum = offers[0].Price;")]
    [InlineData("offers = offers.OrderBy(o => o.Price).ToList();")]
    [InlineData("var prices = offers.Select(o => o.Price).ToList(); prices.Sort(); sum = prices[0];")]
    [InlineData("var heap = new PriorityQueue<Offer, AgentId>(); foreach (var o in offers) heap.Enqueue(o, o.By); total = heap.Dequeue().By.Value;")]
    public Task WhenNothingTies_ReportsNothing(string statements) => AnalyzerHarness.VerifyAsync(Node(statements));

    [Fact]
    public async Task Chain_IsNamed() => Assert.StartsWith("'Islander.Step' uses 'all.Sort' through Islander.Rank, and what ties may come in any order",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Node("{|MI3010:Rank(offers)|};"))), StringComparison.Ordinal);

    [Fact]
    public Task WhenASyncPointSortsByPriceAlone_ReportsMI3010() => AnalyzerHarness.VerifyAsync(Spots.Members("[Node] Offer Bid(AgentContext me) => new(me.Id, sum);", """
        [SyncPoint] static Book Judge(Gather<Offer> offers)
        {
            var all = new List<Offer>();
            foreach (var (_, offer) in offers)
                all.Add(offer);
            {|MI3010:all.Sort((a, b) => a.Price.CompareTo(b.Price))|};
            return new([.. all]);
        }
        """, Offers));

    [Fact]
    public Task WhenTheNodeIsRecorded_ReportsNothing() => AnalyzerHarness.VerifyAsync(Spots.Members("""
        [Node] Book Ask([Service] IModel model) { var offers = model.Ask().ToList(); offers.Sort((a, b) => a.Price.CompareTo(b.Price)); return new([.. offers]); }
        [Node] void Keep(Book book) => total = book.Offers.Length;
        """, types: Offers + "public interface IModel { IEnumerable<Offer> Ask(); }"));

    private static string Node(string statements) => Spots.Members($$"""
        List<Offer> offers = [];
        static void Rank(List<Offer> all) => all.Sort((a, b) => a.Price.CompareTo(b.Price));
        [Node] void Step(AgentContext me) { {{statements}} }
        """, types: Offers);
}
