namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1033BadFallbackTests
{
    private const string Policy = "OnFailure = FailurePolicy.Fallback";

    [Theory]
    [InlineData("[Node({|MI1033:" + Policy + "|})] int Act() => 1;", "'Islander.Act' has no fallback that works: OnFailure = FailurePolicy.Fallback names no method; add Fallback = nameof(X), a method that returns 'int'")]
    [InlineData("[Node({|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; int Guess() => 1;", "'Guess' is never called; add OnFailure = FailurePolicy.Fallback, or take Fallback away")]
    [InlineData("[Node(OnFailure = FailurePolicy.Skip, {|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; int Guess() => 1;", "'Guess' is never called")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Guess)|})] void Act() { } int Guess() => 1;", "it returns nothing, so there is nothing to give instead; write OnFailure = FailurePolicy.Skip")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = \"Gess\"|})] int Act() => 1;", "'Islander' has no method 'Gess'; write one that returns 'int', or name another with nameof(X)")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; int Guess() => 1; int Guess(AgentContext me) => 2;", "there are 2 methods 'Guess'; give the one that is meant a name of its own")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Act)|})] int Act() => 1;", "'Act' is a node, which runs in any case; name a method that is none")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(On)|})] int Act() => 1; [Receive] void On(Rain rain) { }", "'On' hears messages; name a method that does not")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; string Guess() => \"\";", "'Guess' returns 'string'; let it return 'int'")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; void Guess() { }", "'Guess' returns nothing; let it return 'int'")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; int? Guess() => 1;", "'Guess' may return null, and the node does not; let it return 'int', or the node 'int?'")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; Task<int> Guess() => Task.FromResult(1);", "'Guess' is asynchronous, and nobody waits for the node; make the node asynchronous too, or this synchronous")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; int Guess(Island.Events events) => 1;", "'Guess' takes Events, Outbox or Population, and what may fail writes nothing")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; int Guess(Outbox mail) => 1;", "'Guess' takes Events, Outbox or Population")]
    [InlineData("[Node(" + Policy + ", {|MI1033:Fallback = nameof(Guess)|})] int Act() => 1; int Guess(Population<Islander> people) => 1;", "'Guess' takes Events, Outbox or Population")]
    [InlineData("[Node(" + Policy + ", Fallback = nameof(Guess))] int Act() => 1; int {|MI1033:Guess|}<T>() => 1;", "'Guess': it is generic; name the types in it")]
    [InlineData("[Node(" + Policy + ", Fallback = nameof(Guess))] int Act() => 1; int Guess(ref int {|MI1033:x|}) => 1; [Node] int Number() => 1;", "'Guess': parameter 'x' is 'ref'")]
    public async Task WhenAFallbackDoesNotWork_ReportsMI1033(string node, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(node))), StringComparison.Ordinal);

    [Fact]
    public async Task WhenItIsPrivateInABase_ReportsMI1033() => Assert.Contains("'Guess' cannot be seen from 'Sheep'; make it protected", Assert.Single(
        await AnalyzerHarness.VerifyAsync($$"""
            [Agent] public abstract partial class Animal { int Guess() => 1; public int Ask() => Guess(); }
            [Agent] public sealed partial class Sheep : Animal { [Node({{Policy}}, {|MI1033:Fallback = "Guess"|})] int Act() => 1; }
            """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("class", "[Node(" + Policy + ", Fallback = nameof(Guess))] int Act() => 1; [Node(Fallback = nameof(Guess), " + Policy + ")] int Look() => 2; int Guess() => 3;")]
    [InlineData("class", "[Node(" + Policy + ", Fallback = nameof(Guess))] async Task<int?> Act() { await Task.Yield(); return 1; } static int Guess(AgentContext me, string? text) => 3; [Node] string Text() => \"\";")]
    [InlineData("class", "[Node(" + Policy + ", Fallback = nameof(Guess))] Task<int> Act() => Task.FromResult(1); async ValueTask<int> Guess([Service] System.IServiceProvider services, CancellationToken stop) { await Task.Yield(); return 3; }")]
    [InlineData("struct", "[Node(" + Policy + ", Fallback = nameof(Guess))] int Act() => 1; readonly int Guess() => 3;")]
    public Task WhenAFallbackWorks_ReportsNothing(string kind, string node) =>
        AnalyzerHarness.VerifyAsync($"[Agent] public partial {kind} Islander {{ {node} }}");
}
