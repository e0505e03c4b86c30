namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3012FloatingPointTests
{
    [Theory]
    [MemberData(nameof(Spots.Reached), MemberType = typeof(Spots))]
    public async Task WhereverTheRuntimeComes_ReportsMI3012(string spot) =>
        Assert.Contains("whose last bits may differ from machine to machine", Assert.Single(await AnalyzerHarness.VerifyWithAsync("MI3012", Spots.Program(spot, "(int)(100 * {|MI3012:Math.Sin(0.5)|})"))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Spots.Harmless), MemberType = typeof(Spots))]
    public Task WhereNoReplayComes_ReportsNothing(string spot) => AnalyzerHarness.VerifyWithAsync("MI3012", Spots.Program(spot, "(int)(100 * {|MI3012:Math.Sin(0.5)|})"));

    [Theory]
    [InlineData("sum = {|MI3012:Math.Log(sum + 1)|};")]
    [InlineData("sum = {|MI3012:Math.Pow(sum, 0.3)|};")]
    [InlineData("sum = {|MI3012:MathF.Exp(-1f)|};")]
    [InlineData("if ({|MI3012:Math.Cos(sum)|} > 0.5) events.Emit(new Rain(1));")]
    [InlineData("sum = names.Sum(n => {|MI3012:Math.Tanh(n.Length)|});")]
    public Task WhenAskedFor_ReportsMI3012(string statements) => AnalyzerHarness.VerifyWithAsync("MI3012", Spots.Node(statements));

    [Theory]
    [InlineData("sum = Math.Sqrt(sum) + Math.Abs(sum) + Math.Floor(sum) + Math.Round(sum, 2) + Math.Max(1, sum);")]
    [InlineData("sum = sum * 0.1 / 3 + Math.FusedMultiplyAdd(sum, 2, 1);")]
    [InlineData("sum = Table.Sin(3);")]
    public Task WhenItIsExactEverywhere_ReportsNothing(string statements) =>
        AnalyzerHarness.VerifyWithAsync("MI3012", Spots.Node(statements, "public static class Table { public static double Sin(int step) => step * 0.125; }"));

    [Fact]
    public Task WhenNobodyAsks_ReportsNothing() => AnalyzerHarness.VerifyAsync(Spots.Node("sum = Math.Sin(sum) + Math.Pow(sum, 0.3);"));
}
