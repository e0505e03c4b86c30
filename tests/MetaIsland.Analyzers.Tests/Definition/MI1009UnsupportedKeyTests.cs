namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1009UnsupportedKeyTests
{
    [Theory]
    [InlineData("Dictionary<double, int> {|MI1009:f|} = [];", "'double' is none; keys are integers, enums, bool, char, string, Guid, dates, AgentId")]
    [InlineData("HashSet<decimal> {|MI1009:f|} = [];", "'decimal' is none")]
    [InlineData("HashSet<(int, float)> {|MI1009:f|} = [];", "'float' is none")]
    [InlineData("Dictionary<Cell, int> {|MI1009:f|} = [];", "'double' is none")]
    [InlineData("Dictionary<Plain, int> {|MI1009:f|} = [];", "'Plain' is a plain struct; make it a record struct")]
    [InlineData("Dictionary<Law, int> {|MI1009:f|} = [];", "'Law' is none")]
    [InlineData("HashSet<int?> {|MI1009:f|} = [];", "'int?' may be null")]
    [InlineData("HashSet<string?> {|MI1009:f|} = [];", "'string?' may be null")]
    [InlineData("System.Collections.Immutable.ImmutableHashSet<double> {|MI1009:f|} = [];", "'double' is none")]
    public async Task WhenKeysHaveNoOrder_ReportsMI1009(string field, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync($$"""
            public readonly record struct Cell(int X, double Y);
            public struct Plain { public int X; }
            public sealed record Law(string Text);
            #pragma warning disable CS0414
            [World] public sealed partial class Island { {{field}} }
            """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Dictionary<string, int> f = new({|MI1009:StringComparer.OrdinalIgnoreCase|}); int F => f.Count;")]
    [InlineData("HashSet<string> f = new HashSet<string>(4, {|MI1009:StringComparer.OrdinalIgnoreCase|}); int F => f.Count;")]
    [InlineData("HashSet<string> F { get; } = new({|MI1009:comparer: StringComparer.OrdinalIgnoreCase|}, collection: []);")]
    [InlineData("Dictionary<string, int> f; Home(int n) => f = new(n, {|MI1009:StringComparer.OrdinalIgnoreCase|}); int F => f.Count;")]
    [InlineData("Dictionary<string, int> f; Home() { this.f = new({|MI1009:StringComparer.OrdinalIgnoreCase|}); } int F => f.Count;")]
    public async Task WhenAMapHasAComparerOfItsOwn_ReportsMI1009(string field)
    {
        var message = Assert.Single(await AnalyzerHarness.VerifyAsync("[World] public sealed partial class Home { " + field + " }"));
        Assert.Contains("which a copy would not keep; use the default comparer and normalize the keys", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task WhenKeysHaveAnOrder_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        public enum Mood { Calm }
        public readonly record struct Cell(int X, (Mood, AgentId) Y);
        #pragma warning disable CS0414
        [World] public sealed partial class Island
        {
            Dictionary<Cell, int> a = new(10); HashSet<(Guid, DateOnly)> b = []; Dictionary<bool, int> c = new(0, null); HashSet<char> d = new(4, null);
            Dictionary<Int128, int> e = []; HashSet<TimeSpan> f = []; Dictionary<string, double> g = new(new Dictionary<string, double>());
            int Local() { var g = new Dictionary<string, int>(StringComparer.Ordinal); return g.Count; }
            int Count(int n) => new Dictionary<string, int>(StringComparer.Ordinal).Count;
        }
        """);
}
