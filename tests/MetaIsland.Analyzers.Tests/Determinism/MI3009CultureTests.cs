namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3009CultureTests
{
    [Theory]
    [MemberData(nameof(Spots.Reached), MemberType = typeof(Spots))]
    public async Task WhereverTheRuntimeComes_ReportsMI3009(string spot) =>
        Assert.Contains("which depends on the culture of the machine", Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3009:0.5.ToString()|}.Length"))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Spots.Harmless), MemberType = typeof(Spots))]
    public Task WhereNoReplayComes_ReportsNothing(string spot) => AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3009:0.5.ToString()|}.Length"));

    [Theory]
    [InlineData("text = $\"{{|MI3009:sum|}}\";")]
    [InlineData("text = \"a\" + {|MI3009:sum|};")]
    [InlineData("text = {|MI3009:text.ToUpper()|};")]
    [InlineData("total = {|MI3009:string.Compare(\"a\", text)|};")]
    [InlineData("total = {|MI3009:text.CompareTo(\"a\")|};")]
    [InlineData("sum = {|MI3009:double.Parse(text)|};")]
    [InlineData("if ({|MI3009:text.StartsWith(\"ss\")|}) events.Emit(new Rain(1));")]
    [InlineData("text = {|MI3009:CultureInfo.CurrentCulture|}.Name;")]
    public Task WhenANodeWritesOrReadsAsTheMachineDoes_ReportsMI3009(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));

    [Theory]
    [InlineData("{|MI3009:names.Sort()|}; text = names[0];")]
    [InlineData("var all = names.ToArray(); {|MI3009:Array.Sort(all)|}; text = all[0];")]
    [InlineData("text = {|MI3009:names.Order()|}.First();")]
    [InlineData("text = {|MI3009:names.OrderBy(n => n)|}.First();")]
    [InlineData("text = {|MI3009:names.OrderBy(n => n.Length).ThenBy(n => n)|}.First();")]
    [InlineData("text = {|MI3009:names.Max()|} ?? \"\";")]
    [InlineData("var sorted = {|MI3009:new SortedDictionary<string, int>(trust)|}; text = sorted.First().Key;")]
    [InlineData("names.Sort({|MI3009:Comparer<string>.Default|});")]
    public Task WhenANodeOrdersTextsAsTheMachineDoes_ReportsMI3009(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));

    [Theory]
    [InlineData("text = sum.ToString(CultureInfo.InvariantCulture) + string.Create(CultureInfo.InvariantCulture, $\"{sum}\") + total;")]
    [InlineData("text = text.ToUpperInvariant(); total = string.CompareOrdinal(\"a\", text);")]
    [InlineData("if (text.StartsWith(\"ss\", StringComparison.Ordinal) || text.StartsWith('s') || text.Contains(\"a\")) total++;")]
    [InlineData("names.Sort(StringComparer.Ordinal); text = names.OrderBy(n => n, StringComparer.Ordinal).First();")]
    [InlineData("text = names.OrderBy(n => n.Length).First() + names.Min(n => n.Length);")]
    [InlineData("var sorted = new SortedSet<string>(names, StringComparer.Ordinal); text = sorted.Min ?? \"\";")]
    [InlineData("text = $\"{DateTime.UnixEpoch:O}\" + FormattableString.Invariant($\"{sum}\"); Debug.WriteLine($\"{sum}\");")]
    [InlineData("Debug.WriteLine(string.Join(\",\", names.Order()));")]
    [InlineData("if (sum < 0) throw new InvalidOperationException($\"{sum} is negative\");")]
    public Task WhenItIsTheSameEverywhere_ReportsNothing(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));
}
