namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1042BadResolveTests
{
    [Theory]
    [InlineData("void {|MI1042:Share|}(Contest<Claim> contest) { }", "[Resolve] of 'Island.Share' cannot be used: it is not static, and a contest changes no world; make it static, and take the world's View to read it")]
    [InlineData("static void {|MI1042:Share|}<T>(Contest<T> contest) { }", "it is generic; write one method a type of event")]
    [InlineData("static async void {|MI1042:Share|}(Contest<Claim> contest) => await Task.Yield();", "it is asynchronous, and a commit waits for nobody; let a node wait and emit what it learned")]
    [InlineData("static int {|MI1042:Share|}(Contest<Claim> contest) => 0;", "it returns 'int', and nobody reads that; return nothing, and call contest.Win(i) for who wins")]
    [InlineData("static Task {|MI1042:Share|}(Contest<Claim> contest) => Task.CompletedTask;", "it returns 'Task', and nobody reads that")]
    [InlineData("static void {|MI1042:Share|}() { }", "it takes 0 parameters; take (Contest<TEvent> contest), or (Contest<TEvent> contest, Island.View before)")]
    [InlineData("static void {|MI1042:Share|}(Contest<Claim> contest, Island.View before, int more) { }", "it takes 3 parameters")]
    [InlineData("static void {|MI1042:Share|}(Claim claim) { }", "parameter 'claim' is 'Claim'; take (Contest<TEvent> contest), or")]
    [InlineData("static void {|MI1042:Share|}(List<Claim> claims) { }", "parameter 'claims' is 'List<Claim>'; take (Contest<TEvent> contest), or")]
    [InlineData("static void {|MI1042:Share|}(Island.View before, Contest<Claim> contest) { }", "parameter 'before' is 'Island.View'; take (Contest<TEvent> contest), or")]
    [InlineData("static void {|MI1042:Share|}(ref Contest<Claim> contest) { }", "parameter 'contest' is taken by reference or as params; take it by value")]
    [InlineData("static void {|MI1042:Share|}(Contest<Claim> contest, ref Island.View before) { }", "parameter 'before' is taken by reference")]
    [InlineData("static void {|MI1042:Share|}(Contest<Claim> contest, Island.View? before) { }", "parameter 'before' may be null, and there is always a world; take 'Island.View'")]
    [InlineData("static void {|MI1042:Share|}(Contest<Claim> contest, Island before) { }", "parameter 'before' is 'Island'; take 'Island.View', the version before the commit, or nothing")]
    [InlineData("static void {|MI1042:Share|}(Contest<Claim> contest, Island.Events events) { }", "parameter 'events' is 'Island.Events'; take 'Island.View'")]
    [InlineData("static void {|MI1042:Share|}(Contest<Claim> contest, Sea.View before) { }", "parameter 'before' shows 'Sea'; take 'Island.View'")]
    [InlineData("static void {|MI1042:Share|}(Contest<Law> contest) { }", "'Island.Pass' has no key, so 'Law' has no contests; write [Apply(Key = nameof(Law.X))]")]
    [InlineData("static void {|MI1042:Share|}(Contest<Claim?> contest) { }", "'Claim?' may be null, and an event never is; take 'Claim'")]
    [InlineData("static void {|MI1042:Share|}(Contest<Law?> contest) { }", "'Law?' may be null, and an event never is; take 'Law'")]
    [InlineData("static void {|MI1042:Share|}(Contest<string> contest) { }", "'Island' does not apply 'string'; add [Apply(Key = nameof(string.X))] void Apply(string e)")]
    public async Task WhenAMethodCannotDecide_ReportsMI1042(string method, string text) =>
        Assert.Contains(text, Assert.Single(await AnalyzerHarness.VerifyAsync(Sea, Programs.Contest("Key = nameof(Claim.Plot)", $"[Resolve] {method}"))), StringComparison.Ordinal);

    [Fact]
    public async Task WhenTwoMethodsDecide_ReportsMI1042() => Assert.Equal(
        ["[Resolve] of 'Island.Again' cannot be used: 'Island.Share' decides the contests of 'Claim' already; keep one"],
        await AnalyzerHarness.VerifyAsync(Programs.Contest("Key = nameof(Claim.Plot)",
            "[Resolve] static void Share(Contest<Claim> contest) { } [Resolve] static void {|MI1042:Again|}(Contest<Claim> contest, View before) { }")));

    [Theory]
    [InlineData("typeof(SeededLottery)")]
    [InlineData("typeof(FirstInOrder)")]
    public async Task WhenThereIsAPolicyToo_ReportsMI1042(string policy) => Assert.Equal(
        ["[Resolve] of 'Island.Share' cannot be used: 'Island.Apply' has a Policy, and one of them decides; take Policy or [Resolve] away"],
        await AnalyzerHarness.VerifyAsync(Programs.Contest($"Key = nameof(Claim.Plot), Policy = {policy}", "[Resolve] static void {|MI1042:Share|}(Contest<Claim> contest) { }")));

    [Theory]
    [InlineData("static void Share(Contest<Claim> contest) { }")]
    [InlineData("internal static void Share(in Contest<Claim> contest) { }")]
    [InlineData("static void Share(Contest<Claim> contest, Island.View before) { }")]
    [InlineData("static void Share(Contest<Claim> contest, in View before) { }")]
    [InlineData("static void Share(Contest<Claim> contest, global::Island.View before) { }")]
    public Task WhenAMethodCanDecide_ReportsNothing(string method) => AnalyzerHarness.VerifyAsync(Programs.Contest("Key = nameof(Claim.Plot), Policy = null", $"[Resolve] {method}"));

    [Theory]
    [InlineData("static void Share(Contest<Nobody> contest) { }", "CS0246")]
    [InlineData("static void Share(Contst<Claim> contest) { }", "CS0246")]
    [InlineData("static void Share(Contest<Claim> contest, Nobody before) { }", "CS0246")]
    public Task WhenTheCompilerComplains_ReportsNothing(string method, string error) => AnalyzerHarness.VerifyAsync(
        [Programs.Contest("Key = nameof(Claim.Plot)", $"[Resolve] {method}")], [], error);

    private const string Sea = "[World] public sealed partial class Sea { int fish = 1; }";
}
