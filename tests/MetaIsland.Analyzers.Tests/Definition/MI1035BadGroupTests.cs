namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1035BadGroupTests
{
    [Theory]
    [InlineData("", "", "'Meeting.Judge' cannot group by 'Village': 'Farmer', who takes part, has no property and no field 'Village'; add one that says in which group an agent is")]
    [InlineData("internal int Village;", "", "'Trader', who takes part, has no property and no field 'Village'")]
    [InlineData("internal static int Village = 1;", "internal int Village;", "'Farmer', who takes part, has no property")]
    [InlineData("internal int Village { set { } }", "internal int Village;", "'Farmer', who takes part, has no property")]
    [InlineData("internal int Village() => 1;", "internal int Village;", "'Farmer', who takes part, has no property")]
    [InlineData("int Village => 1;", "internal int Village;", "it cannot be read from 'Meeting'; make it internal or public in 'Farmer'")]
    [InlineData("public int Village { private get; set; }", "internal int Village;", "it cannot be read from 'Meeting'")]
    [InlineData("internal int Village;", "internal long Village;", "it is 'long' in 'Trader' and 'int' in another type of agent; give it one type")]
    [InlineData("internal double Village;", "internal double Village;", "it is 'double' in 'Farmer', and groups go by an integer, an enum, a string or an AgentId, none of which may be null; use one of these")]
    [InlineData("internal string? Village;", "internal string? Village;", "it is 'string?' in 'Farmer'")]
    [InlineData("internal int? Village;", "internal int? Village;", "it is 'int?' in 'Farmer'")]
    [InlineData("internal bool Village;", "internal bool Village;", "it is 'bool' in 'Farmer'")]
    public async Task WhenGroupsCannotBeMade_ReportsMI1035(string farmer, string trader, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Program(farmer, trader, "{|MI1035:GroupBy = \"Village\"|}"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("internal int Village;", "public int Village => 1;")]
    [InlineData("internal string Village = \"\";", "internal string Village { get; private set; } = \"\";")]
    [InlineData("internal Kind Village;", "internal Kind Village;")]
    [InlineData("internal AgentId Village;", "internal AgentId Village;")]
    public Task WhenGroupsCanBeMade_ReportsNothing(string farmer, string trader) => AnalyzerHarness.VerifyAsync(Program(farmer, trader, "GroupBy = \"Village\""));

    private static string Program(string farmer, string trader, string setting) => $$"""
        #pragma warning disable CS0649
        public enum Kind { Farmer, Trader }
        public sealed record Verdict(int Sum);
        [World] public sealed partial class Island { int[] soil = []; }
        [Agent] public sealed partial class Farmer { {{farmer}} [Node] int Offer() => 1; }
        [Agent] public sealed partial class Trader { {{trader}} [Node] int Bid() => 2; [Node] void Hear(Verdict verdict) { } }
        [Agent] public sealed partial class Stranger { [Node] void Rest() { } }
        [Simulation<Island, Farmer, Trader, Stranger>] public sealed partial class Meeting
        {
            [SyncPoint({{setting}})] static Verdict Judge(Gather<int> offers) => new(offers.Count);
        }
        """;
}
