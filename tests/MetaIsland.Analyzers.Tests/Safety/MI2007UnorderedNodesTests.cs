namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2007UnorderedNodesTests
{
    [Theory]
    [InlineData("[Node] void Eat() => energy += 1; [Node] void Work() => {|MI2007:energy /= 2|};")]
    [InlineData("[Node] void Eat() => energy += 1; [Node] void Look() => seen = {|MI2007:energy|}; int seen;")]
    [InlineData("[Node] void Look() => seen = {|MI2007:energy|}; [Node] void Eat() => energy += 1; int seen;")]
    [InlineData("[Node] void Eat() => Change(1); [Node] void Work() => {|MI2007:Change(2)|}; void Change(int by) => energy += by;")]
    [InlineData("readonly List<int> memory = []; [Node] void Eat() => memory.Add(1); [Node] void Work() => energy = {|MI2007:memory|}.Count;")]
    [InlineData("[Node] void Eat() => Level = 1; [Node] void Work() => {|MI2007:Level = 2|}; int Level { get; set; }")]
    [InlineData("[Node, After(nameof(First))] void Eat() => energy += 1; [Node, After(nameof(First))] void Work() => {|MI2007:energy /= 2|}; [Node] void First() { }")]
    [InlineData("[Node] Look See() => new(1); [Node] void Act(Verdict verdict) => energy--; [Node] void Rest() => {|MI2007:energy++|};", "public sealed record Look(int Seen); public sealed record Verdict(int Most); [Simulation<Island, Islander>] public sealed partial class Meeting { [SyncPoint] static Verdict Judge(Gather<Look> looks) => new(looks.Count); }")]
    [InlineData("[Node] Look See(Outbox mail, AgentContext me) { mail.Send(me.Id, new Letter(1)); return new(1); } [Node] void Rest() => energy++; [Receive] void On(Letter letter) => {|MI2007:energy += letter.Amount|};", "public sealed record Look(int Seen); public sealed record Verdict(int Most); [Simulation<Island, Islander>] public sealed partial class Meeting { [SyncPoint] static Verdict Judge(Gather<Look> looks) => new(looks.Count); }")]
    public Task WhenTwoNodesHaveNoOrder_ReportsMI2007(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("[Node] void Eat() => energy += 1; [Node, After(nameof(Eat))] void Work() => energy /= 2;")]
    [InlineData("[Node] Meal Eat() { energy += 1; return new(1); } [Node] void Work(Meal meal) => energy /= 2;", "public readonly record struct Meal(int Food);")]
    [InlineData("[Node] void Eat() => energy += 1; [Node, After(nameof(Eat))] void Rest() { } [Node, After(nameof(Rest))] void Work() => energy /= 2;")]
    [InlineData("[Node] void Eat() => energy += 1; [Node] void Work() => tired++; int tired;")]
    [InlineData("int seen; int heard; [Node] void Eat() => seen = energy; [Node] void Work() => heard = energy;")]
    [InlineData("[Node] Look See() { energy++; return new(energy); } [Node] void Act(Verdict verdict) => energy--;", "public sealed record Look(int Seen); public sealed record Verdict(int Most); [Simulation<Island, Islander>] public sealed partial class Meeting { [SyncPoint] static Verdict Judge(Gather<Look> looks) => new(looks.Count); }")]
    [InlineData("[Node] void Eat() => energy++; [Receive] void On(Letter letter) => energy += letter.Amount; [Node] void Write(Outbox mail, AgentContext me) => mail.Send(me.Id, new Letter(1));", "[Simulation<Island, Islander>] public sealed partial class Meeting;")]
    [InlineData("[Node] void Eat() => energy++; [Receive] void On(Letter letter) => energy += letter.Amount;")]
    public Task WhenTheyAreOrderedOrApart_ReportsNothing(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Work' and 'Eat' have no order and both touch 'energy' (both write it); put [After(nameof(Eat))] on 'Work', or the other way round",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Eat() => energy += 1; [Node] void Work() => {|MI2007:energy /= 2|};"))));

    [Fact]
    public async Task Places_AreBothNodes()
    {
        var found = await Islands.FindAsync("[Node] void Eat() => energy += 1; [Node] void Work() => energy /= 2;");
        Assert.Equal(["energy /= 2", "energy += 1"], Islands.Places(found));
        Assert.Equal("Eat", found.Properties["Other"]);
    }
}
