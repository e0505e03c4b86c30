namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1038UnsupportedMessageTests
{
    [Theory]
    [InlineData("public sealed record Letter(Func<int> Ask);", "'letter.Ask' of type 'Func<int>' may be on its way when a round of 'Meeting' ends, and then it cannot be hashed or saved: a delegate cannot be hashed or saved; call a method instead")]
    [InlineData("public sealed record Letter(IReadOnlyList<int> Numbers);", "'letter.Numbers' of type 'IReadOnlyList<int>'")]
    [InlineData("public abstract record Letter;", "'letter' of type 'Letter'")]
    public async Task WhenAMessageCannotBeHashed_ReportsMI1038(string type, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("[Receive] void On(Letter {|MI1038:letter|}) { }", types: type))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Gather<Letter> {|MI1038:letters|}", "", "void", "")]
    [InlineData("IAsyncEnumerable<Arrival<Letter>> {|MI1038:letters|}", "Mode = SyncMode.Streaming, ", "Task", "=> Task.CompletedTask;")]
    [InlineData("Fold<Tally> {|MI1038:letters|}", "", "void", "")]
    public async Task WhenACarriedValueCannotBeHashed_ReportsMI1038(string parameter, string mode, string returns, string body) => Assert.Contains(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(
            "[Node] Letter Write() => new(() => 1);",
            $"[SyncPoint({mode}Quorum = 0.5, Late = LatePolicy.CarryOver)] static {returns} Judge({parameter}) {(body.Length == 0 ? "{ }" : body)}",
            """
            public sealed record Letter(Func<int> Ask);
            public struct Tally : IFold<Letter, Tally> { public void Add(in Letter value) { } public void Merge(in Tally other) { } }
            """)), message => message.Contains("'letters.Ask' of type 'Func<int>'", StringComparison.Ordinal));

    [Fact]
    public Task WhenNothingIsCarried_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] Letter Write() => {|MI2009:new(() => 1)|};",
        "[SyncPoint(Quorum = 0.5)] static void Judge(Gather<Letter> letters) { }",
        "public sealed record Letter(Func<int> Ask);"));

    [Fact]
    public Task WhenMessagesCanBeHashed_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Receive] void On(Letter letter) { } [Receive] void On(int number) { } [Receive] void On((int, string) pair) { } [Receive] void On(Dictionary<int, string> map) { }",
        types: "public sealed record Letter(string Text, List<int> Numbers, Letter? Inner);"));
}
