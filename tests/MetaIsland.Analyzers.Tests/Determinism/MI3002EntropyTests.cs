namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3002EntropyTests
{
    [Theory]
    [MemberData(nameof(Spots.Reached), MemberType = typeof(Spots))]
    public async Task WhereverTheRuntimeComes_ReportsMI3002(string spot) =>
        Assert.Contains("draw from its Random", Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3002:Random.Shared|}.Next(6)"))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Spots.Harmless), MemberType = typeof(Spots))]
    public Task WhereNoReplayComes_ReportsNothing(string spot) => AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3002:Random.Shared|}.Next(6)"));

    [Theory]
    [InlineData("mark = {|MI3002:Guid.NewGuid()|};")]
    [InlineData("total = {|MI3002:new Random()|}.Next(6);")]
    [InlineData("text = {|MI3002:Path.GetRandomFileName()|};")]
    [InlineData("total = {|MI3002:System.Security.Cryptography.RandomNumberGenerator.GetInt32(6)|};")]
    [InlineData("if ({|MI3002:Random.Shared|}.NextDouble() < 0.5) events.Emit(new Rain(1));")]
    [InlineData("names.AddRange(Enumerable.Range(0, 3).Select(n => {|MI3002:Guid.NewGuid()|}.ToString()));")]
    public Task WhenANodeDrawsWhatNoSeedRepeats_ReportsMI3002(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));

    [Theory]
    [InlineData("total = me.Random.Next(6); sum = me.Random.NextGaussian(); mark = me.Random.NextGuid();")]
    [InlineData("total = new Random(7).Next(6);")]
    [InlineData("var dice = new Random(me.Round); total = dice.Next(6) + dice.Next(6);")]
    [InlineData("mark = Guid.Empty; mark = new Guid(1, 2, 3, new byte[8]);")]
    [InlineData("total = Dice.Next(6);")]
    public Task WhenItIsRepeated_ReportsNothing(string statements) =>
        AnalyzerHarness.VerifyAsync(Spots.Node(statements, "public static class Dice { public static int Next(int sides) => sides / 2; }"));
}
