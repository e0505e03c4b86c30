namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2008UsedAfterHandoverTests
{
    [Theory]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) { var cell = new Cell(); mail.Send(me.Id, cell); {|MI2008:cell.Stock = 1|}; } [Receive] void On(Cell cell) => energy += cell.Stock;")]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) { var cell = new Cell(); mail.Send(me.Id, cell); {|MI2008:kept = cell|}; } [Receive] void On(Cell cell) => energy += cell.Stock; Cell? kept;")]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) { var cell = new Cell(); mail.Send(me.Id, cell); {|MI2008:mail.Send(new AgentId(1), cell)|}; } [Receive] void On(Cell cell) => energy += cell.Stock;")]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) => {|MI2008:mail.Send(me.Id, cell)|}; [Receive] void On(Cell got) => energy += got.Stock; readonly Cell cell = new();")]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) { var cell = new Cell(); mail.Send(me.Id, cell); {|MI2008:Fill(cell)|}; } static void Fill(Cell cell) => cell.Add(1); [Receive] void On(Cell cell) => energy += cell.Stock;")]
    [InlineData("[Node] void Live(Population<Islander> people) { var child = new Islander(); people.Spawn(child); {|MI2008:child.energy = 3|}; }")]
    [InlineData("[Node] List<int> Live() => {|MI2008:memory|}; [Node] void Use(List<int> seen) => energy = seen.Count; readonly List<int> memory = [];")]
    [InlineData("[Node] void Live() { var buffer = ArrayPool<int>.Shared.Rent(8); ArrayPool<int>.Shared.Return(buffer); {|MI2008:buffer[0] = 1|}; }")]
    public Task WhenWhatWasHandedOverIsUsed_ReportsMI2008(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Theory]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) { var cell = new Cell(); cell.Stock = 1; mail.Send(me.Id, cell); } [Receive] void On(Cell cell) => energy += cell.Stock;")]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) { var cell = new Cell(); mail.Send(me.Id, cell); cell = new Cell(); cell.Stock = 1; } [Receive] void On(Cell cell) => energy += cell.Stock;")]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) { for (var i = 0; i < 2; i++) { var cell = new Cell(); cell.Stock = i; mail.Send(me.Id, cell); } } [Receive] void On(Cell cell) => energy += cell.Stock;")]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) { var cell = new Cell(); if (me.Round > 1) mail.Send(me.Id, cell); else cell.Stock = 2; } [Receive] void On(Cell cell) => energy += cell.Stock;")]
    [InlineData("[Node] List<int> Live() => [.. memory]; [Node] void Use(List<int> seen) => energy = seen.Count; readonly List<int> memory = [];")]
    [InlineData("[Node] void Live(Outbox mail, AgentContext me) { var letter = new Letter(1); mail.Send(me.Id, letter); tired += letter.Amount; } [Receive] void On(Letter letter) => energy += letter.Amount; int tired;")]
    public Task WhenItIsNotTouchedAgain_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Cell' was handed over by 'Islander.Live' (before) and is changed; hand over a copy, or do this before",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live(Outbox mail, AgentContext me) { var cell = new Cell(); mail.Send(me.Id, cell); {|MI2008:cell.Stock = 1|}; } [Receive] void On(Cell cell) => energy += cell.Stock;"))));

    [Fact]
    public async Task Places_GoAlongTheCalls()
    {
        var found = await Islands.FindAsync("[Node] void Live(Population<Islander> people) { var child = new Islander(); people.Spawn(child); Feed(child); } static void Feed(Islander child) => child.energy = 3;");
        Assert.Equal(["Feed(child)", "child.energy = 3"], Islands.Places(found));
    }
}
