namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3003HashCodeTests
{
    [Theory]
    [MemberData(nameof(Spots.Reached), MemberType = typeof(Spots))]
    public async Task WhereverTheRuntimeComes_ReportsMI3003(string spot) =>
        Assert.Contains("which differs from process to process", Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3003:\"ann\".GetHashCode()|}"))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Spots.Harmless), MemberType = typeof(Spots))]
    public Task WhereNoReplayComes_ReportsNothing(string spot) => AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3003:\"ann\".GetHashCode()|}"));

    [Theory]
    [InlineData("total = {|MI3003:HashCode.Combine(total, 3)|};")]
    [InlineData("total = {|MI3003:RuntimeHelpers.GetHashCode(this)|};")]
    [InlineData("total = {|MI3003:(\"ann\", total).GetHashCode()|} % 8;")]
    [InlineData("total = {|MI3003:new object().GetHashCode()|};")]
    [InlineData("total = {|MI3003:EqualityComparer<string>.Default.GetHashCode(text)|};")]
    [InlineData("if ({|MI3003:text.GetHashCode()|} % 2 == 0) events.Emit(new Rain(1));")]
    public Task WhenANodeUsesAHashCode_ReportsMI3003(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));

    [Theory]
    [InlineData("total = total.GetHashCode() + 'c'.GetHashCode() + 2L.GetHashCode() + mark.GetHashCode() + DayOfWeek.Friday.GetHashCode();")]
    [InlineData("trust[\"ann\"] = 3; total = trust.TryGetValue(text, out var much) ? much : 0; names.Remove(text);")]
    [InlineData("var known = new HashSet<string>(names); total = known.Contains(\"ann\") ? 1 : 0;")]
    [InlineData("var counts = new Dictionary<Key, int> { [new Key(\"a\", 1)] = 2 }; total = counts[new Key(\"a\", 1)];")]
    [InlineData("total = new Spot(1, 2).GetHashCode();")]
    public Task WhenNobodySeesTheCode_ReportsNothing(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements, """
        public sealed class Key(string name, int number) : IEquatable<Key>
        {
            public string Name => name;
            public int Number => number;
            public bool Equals(Key? other) => other is not null && Name == other.Name && Number == other.Number;
            public override bool Equals(object? other) => Equals(other as Key);
            public override int GetHashCode() => HashCode.Combine(Name, Number);
        }
        public readonly record struct Spot(int X, int Y);
        """));
}
