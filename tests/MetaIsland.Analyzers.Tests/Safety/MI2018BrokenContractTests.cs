namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2018BrokenContractTests
{
    [Theory]
    [InlineData("public static class Prices { static int asked; [Pure] public static int Of(int n) { {|MI2018:asked++|}; return n; } }")]
    [InlineData("public static class Prices { [Pure] public static void Sort(int[] prices) => {|MI2018:Array.Sort(prices)|}; }")]
    [InlineData("public sealed class Prices { int last; [Pure] public int Of(int n) => {|MI2018:Keep(n)|}; int Keep(int n) => last = n; }")]
    [InlineData("public static class Prices { static int rate = 1; [Pure] public static int Of(int n) => n * {|MI2018:rate|}; }")]
    [InlineData("public static class Prices { [Pure] public static long Now() => {|MI2018:DateTime.UtcNow|}.Ticks; }")]
    [InlineData("public interface IPrice { [Pure] int Of(int n); } public sealed class Price : IPrice { int asked; public int Of(int n) { {|MI2018:asked++|}; return n; } }")]
    [InlineData("public abstract class Price { [Pure] public abstract int Of(int n); } public sealed class High : Price { int asked; public override int Of(int n) => {|MI2018:asked += n|}; }")]
    [InlineData("public sealed class Price { int asked; [Pure] public int Value => {|MI2018:++asked|}; }")]
    [InlineData("[Immutable] public sealed class {|MI2018:Price|} { public int Value; }")]
    [InlineData("[Immutable] public sealed class {|MI2018:Price|} { public int[] Values { get; } = []; }")]
    [InlineData("[Immutable] public interface IPrice; public sealed class {|MI2018:Price|} : IPrice { public int Value { get; set; } }")]
    public Task WhenAPromiseIsBroken_ReportsMI2018(string program) => AnalyzerHarness.VerifyAsync(program);

    [Theory]
    [InlineData("public static class Prices { [Pure] public static int Of(int n) { var all = new List<int> { n }; all.Add(n); return all.Count; } }")]
    [InlineData("public sealed class Price { readonly int value; [Pure] public Price(int value) => this.value = value; [Pure] public int Twice() => value * 2; }")]
    [InlineData("[Immutable] public sealed record Price(int Value, string Name);")]
    [InlineData("""public static class Prices { static int asked; [Pure, Audited("a profiler reads it and nobody else")] public static int Of(int n) { asked++; return n; } }""")]
    [InlineData("using System.Diagnostics.Contracts; public static class Prices { static int asked; [System.Diagnostics.Contracts.Pure] public static int Of(int n) { asked++; return n; } }")]
    public Task WhenAPromiseIsKept_ReportsNothing(string program) => AnalyzerHarness.VerifyAsync(program);

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Prices.Of' is marked [Pure], but it writes 'Prices.asked'; keep the promise or take the attribute away",
        Assert.Single(await AnalyzerHarness.VerifyAsync("public static class Prices { static int asked; [Pure] public static int Of(int n) { {|MI2018:asked++|}; return n; } }")));

    [Fact]
    public async Task Places_GoAlongTheCalls()
    {
        var found = await Islands.FindAsync("[Pure] int Of(int n) => Keep(n); int Keep(int n) => energy = n;");
        Assert.Equal(["Keep(n)", "energy = n"], Islands.Places(found));
    }
}
