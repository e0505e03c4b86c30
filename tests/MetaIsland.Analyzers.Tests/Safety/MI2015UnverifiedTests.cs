namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2015UnverifiedTests
{
    [Theory]
    [InlineData("[Node] void Live() => Shared.Habit?{|MI2015:.Invoke(Shared.Home)|};")]
    [InlineData("[Node] void Live() { dynamic home = Shared.Home; energy = {|MI2015:home.Stock|}; }")]
    [InlineData("[Node] void Live() => {|MI2015:Do(Shared.Home)|}; static void Do(Cell cell) => Shared.Habit!(cell);")]
    [InlineData("[Node] void Live() => energy = {|MI2015:Plan.Rate(Shared.Grid)|};", "public static class Plan { public static Func<int[], int> Rate { get; set; } = n => n[0]; }")]
    public Task WhenNobodyKnowsWhatRuns_ReportsMI2015(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("readonly Cell home = new(); [Node] void Live() { dynamic mine = home; energy = mine.Stock; }")]
    [InlineData("""[Node] void Live([Service] IModel model) => _ = model.Ask("x");""", "public interface IModel { Task<string> Ask(string text); }")]
    [InlineData("[Node] void Live() { Func<Cell, int> peek = c => c.Stock; energy = peek(Shared.Home); }")]
    [InlineData("""[Node] void Live() { dynamic text = "a"; energy = text.Length; }""")]
    [InlineData("[Node] void Live([Service] Func<int, int> ask) => _ = ask(1);")]
    public Task WhenItIsKnownOrOwn_ReportsNothing(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        """'Islander.Live' calls 'a delegate', which cannot be verified (its code is not here and says nothing of its effects) and receives 'Shared.Home' of the static 'Shared.Home'; pass values or a copy, or mark the method [Pure] or [Audited("reason")]""",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() => Shared.Habit?{|MI2015:.Invoke(Shared.Home)|};"))));

    [Fact]
    public Task WhenTheCallIsInAnAuditedMethod_ReportsNothing() => AnalyzerHarness.VerifyAsync(Islands.With(
        "[Node] void Live() => Run(Shared.Home); [Audited(\"habits only read, see the contract of Habit\")] static void Run(Cell cell) => Shared.Habit!(cell);"));
}
