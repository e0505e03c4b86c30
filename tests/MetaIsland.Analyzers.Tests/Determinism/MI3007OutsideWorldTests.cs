namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3007OutsideWorldTests
{
    [Theory]
    [MemberData(nameof(Spots.Reached), MemberType = typeof(Spots))]
    public async Task WhereverTheRuntimeComes_ReportsMI3007(string spot) =>
        Assert.Contains("which reaches outside the simulation", Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3007:File.ReadAllText(\"rates.txt\")|}.Length"))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Spots.Harmless), MemberType = typeof(Spots))]
    public Task WhereNoReplayComes_ReportsNothing(string spot) => AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3007:File.ReadAllText(\"rates.txt\")|}.Length"));

    [Theory]
    [InlineData("if ({|MI3007:File.Exists(\"rates.txt\")|}) total++;")]
    [InlineData("text = {|MI3007:Environment.GetEnvironmentVariable(\"HOME\")|} ?? \"\";")]
    [InlineData("text = {|MI3007:Environment.UserName|};")]
    [InlineData("total = {|MI3007:Directory.GetFiles(\".\")|}.Length;")]
    [InlineData("text = {|MI3007:Console.ReadLine()|} ?? \"\";")]
    [InlineData("text = {|MI3007:Path.GetFullPath(\"a\")|};")]
    [InlineData("{|MI3007:File.WriteAllText(\"log.txt\", text)|};")]
    public Task WhenANodeReachesOutside_ReportsMI3007(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));

    [Theory]
    [InlineData("text = Path.Combine(\"maps\", Path.GetFileNameWithoutExtension(\"island.txt\"));")]
    [InlineData("text = \"a\" + Environment.NewLine;")]
    [InlineData("text = new StringReader(\"a\").ReadLine() ?? \"\";")]
    [InlineData("using var memory = new MemoryStream(); memory.WriteByte(1); total = (int)memory.Length;")]
    [InlineData("total = new Uri(\"http://localhost/a\").Segments.Length;")]
    [InlineData("text = Archive.ReadAllText(\"a\");")]
    public Task WhenItTouchesNothing_ReportsNothing(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(
        statements, "public static class Archive { public static string ReadAllText(string name) => name + name; }"));
}
