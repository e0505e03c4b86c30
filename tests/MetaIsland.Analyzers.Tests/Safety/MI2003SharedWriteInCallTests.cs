namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2003SharedWriteInCallTests
{
    [Theory]
    [InlineData("[Node] void Live() => {|MI2003:Shared.Home.Add(1)|};")]
    [InlineData("[Node] void Live() => {|MI2003:Outer()|}; static void Outer() => Inner(Shared.Home); static void Inner(Cell cell) => cell.Stock = 1;")]
    [InlineData("[Node] void Live() => {|MI2003:Fill(Shared.Log)|}; static void Fill(List<int> log) => log.Add(1);")]
    [InlineData("[Node] void Live() => {|MI2003:Dig(Shared.Home, 3)|}; static void Dig(Cell cell, int depth) { if (depth == 0) cell.Stock = 1; else Dig(cell, depth - 1); }")]
    [InlineData("[Node] void Live() { {|MI2003:Shared.Home.Level|} = 1; }")]
    [InlineData("[Node] void Live() => {|MI2003:Do(() => Shared.Home.Stock = 1)|}; static void Do(Action what) => what();")]
    [InlineData("[Node] void Live() { using var {|MI2003:visit = new Visit(Shared.Home)|}; }", "public sealed class Visit(Cell cell) : IDisposable { public void Dispose() => cell.Stock++; }")]
    [InlineData("[Node] void Live() { IHabit habit = new Greedy(); {|MI2003:habit.Eat(Shared.Home)|}; }", "public interface IHabit { void Eat(Cell cell); } public sealed class Greedy : IHabit { public void Eat(Cell cell) => cell.Stock--; }")]
    public Task WhenACallLeadsToTheWrite_ReportsMI2003(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("[Node] void Live() { var cell = new Cell(); cell.Add(1); energy = cell.Stock; }")]
    [InlineData("[Node] void Live() => energy = Sum(Shared.Log); static int Sum(List<int> log) => log.Sum();")]
    [InlineData("[Node] void Live() { var cell = Make(); cell.Stock = 2; } static Cell Make() { var cell = new Cell(); cell.Add(1); return cell; }")]
    [InlineData("[Node] void Live() { IHabit habit = new Modest(); habit.Eat(Shared.Home); }", "public interface IHabit { void Eat(Cell cell); } public sealed class Modest : IHabit { public void Eat(Cell cell) { } } public sealed class Greedy : IHabit { public void Eat(Cell cell) => cell.Stock--; }")]
    public Task WhenTheCallIsGivenAnObjectOfItsOwn_ReportsNothing(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' changes 'Shared.Home.Stock' of the static 'Shared.Home' through Cell.Add, and others use it at the same time; emit an event and make the change in an [Apply], or pass a copy",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() => {|MI2003:Shared.Home.Add(1)|};"))));

    [Fact]
    public async Task Places_GoAlongTheCalls()
    {
        var found = await Islands.FindAsync("[Node] void Live() => Outer(); static void Outer() => Inner(Shared.Home); static void Inner(Cell cell) => cell.Stock = 1;");
        Assert.Contains("through Islander.Outer -> Islander.Inner,", found.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(["Outer()", "Inner(Shared.Home)", "cell.Stock = 1"], Islands.Places(found));
    }
}
