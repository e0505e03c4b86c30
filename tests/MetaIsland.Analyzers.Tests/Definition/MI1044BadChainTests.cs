namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1044BadChainTests
{
    private const string Held = "bool IsHeld(int plot) => false;";

    [Theory]
    [InlineData("{|MI1044:Frees = nameof(Claim.From)|}", Held, "'Island.Apply' cannot free keys: Frees is set and Held is not, so nobody says what is held; add Held = nameof(X), a method 'bool X(int key)' of 'Island'")]
    [InlineData("{|MI1044:Held = nameof(Island.IsHeld)|}", Held, "Held is set and Frees is not, so nothing is ever left; add Frees = nameof(Claim.X), what a winner leaves, of type 'int'")]
    [InlineData("{|MI1044:Frees = \"Nothing\"|}, Held = \"IsHeld\"", Held, "Frees is 'Nothing', and 'Claim' has no field or property of that name; name one with nameof(Claim.X)")]
    [InlineData("{|MI1044:Frees = nameof(Claim.Name)|}, Held = \"IsHeld\"", Held, "'Name' is 'string', and the key 'Plot' is 'int'; give them one type")]
    [InlineData("{|MI1044:Frees = nameof(Claim.Maybe)|}, Held = \"IsHeld\"", Held, "Frees is 'Maybe', and 'int?' may be null")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "", "'Island' has no method 'IsHeld'; write 'bool IsHeld(int key)', which says whether somebody holds the key")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "bool IsHeld => true;", "'Island' has no method 'IsHeld'")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "static bool IsHeld(int plot) => false;", "'IsHeld' is static, and who holds what is in the world; take 'static' away")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "int IsHeld(int plot) => 0;", "'IsHeld' does not say whether one key is held; write 'bool IsHeld(int key)'")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "bool IsHeld(long plot) => false;", "'IsHeld' does not say whether one key is held")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "bool IsHeld(int? plot) => false;", "'IsHeld' does not say whether one key is held")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "bool IsHeld(ref int plot) => false;", "'IsHeld' does not say whether one key is held")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "bool IsHeld<T>(int plot) => false;", "'IsHeld' does not say whether one key is held")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "bool IsHeld() => false;", "'IsHeld' does not say whether one key is held")]
    [InlineData("Frees = nameof(Claim.From), {|MI1044:Held = \"IsHeld\"|}", "Task<bool> IsHeld(int plot) => Task.FromResult(true);", "'IsHeld' does not say whether one key is held")]
    public async Task WhenAChainIsWrong_ReportsMI1044(string settings, string member, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Contest($"Key = nameof(Claim.Plot), {settings}", member))), StringComparison.Ordinal);

    [Fact]
    public async Task WhenThereAreSeveralKeys_ReportsMI1044() => Assert.Contains("it has several keys, and chains go from one key to one; name one with Key, or take Frees and Held away", Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Contest("Keys = [nameof(Claim.Plot), nameof(Claim.From)], {|MI1044:Frees = nameof(Claim.From)|}, Held = \"IsHeld\"", Held))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Key = nameof(Claim.Plot), Frees = nameof(Claim.From), Held = nameof(Island.IsHeld)", "bool IsHeld(int plot) => false;")]
    [InlineData("Keys = [nameof(Claim.Plot)], Frees = nameof(Claim.From), Held = nameof(Island.IsHeld)", "bool IsHeld(in int plot) => false; bool IsHeld(string plot) => false;")]
    [InlineData("Key = nameof(Claim.Plot), Frees = nameof(Claim.From), Held = nameof(Island.IsHeld)", "[Query] public bool IsHeld(int plot) => false; public static bool IsHeld(long plot) => false;")]
    [InlineData("Key = nameof(Claim.Name), Frees = nameof(Claim.Name), Held = nameof(Island.IsHeld)", "bool IsHeld(string? name) => false;")]
    public Task WhenAChainIsRight_ReportsNothing(string settings, string member) => AnalyzerHarness.VerifyAsync(Programs.Contest(settings, member));

    [Theory]
    [InlineData("Frees = Nothing, Held = nameof(Island.IsHeld)", Held, "CS0103")]
    [InlineData("Frees = nameof(Claim.From), Held = Nothing", Held, "CS0103")]
    [InlineData("Frees = nameof(Claim.From), Held = nameof(Island.IsHeld)", "bool IsHeld(Nobody plot) => false;", "CS0246")]
    public Task WhenTheCompilerComplains_ReportsNothing(string settings, string member, string error) => AnalyzerHarness.VerifyAsync(
        [Programs.Contest($"Key = nameof(Claim.Plot), {settings}", member)], [], error);
}
