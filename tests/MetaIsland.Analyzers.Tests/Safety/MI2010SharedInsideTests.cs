namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2010SharedInsideTests
{
    [Theory]
    [InlineData("readonly int[] map = Shared.Grid; [Node] void Live() => {|MI2010:map[0] = 1|};")]
    [InlineData("public Islander(int[] map) => this.map = map; readonly int[] map; [Node] void Live() => {|MI2010:map[0] = 1|};")]
    [InlineData("public Islander(List<int> log) => this.log = log; readonly List<int> log; [Node] void Live() => {|MI2010:Note(1)|}; void Note(int n) => log.Add(n);")]
    [InlineData("public Islander(int[] map) => this.map = map; readonly int[] map; [Node] void Live() => {|MI2010:map[0] = 1|};", "public static class Setup { static readonly int[] Common = new int[3]; public static Islander[] Make() => [new(Common), new(Common)]; }")]
    [InlineData("public Islander(int[] map) => this.map = map; readonly int[] map; [Node] void Live() => {|MI2010:map[0] = 1|};", "public static class Setup { public static Islander[] Make() { var map = new int[3]; return [new(map), new(map)]; } }")]
    public Task WhenTheFieldHoldsWhatOthersHold_ReportsMI2010(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("public Islander([Owned] int[] map) => this.map = map; readonly int[] map; [Node] void Live() => map[0] = 1;")]
    [InlineData("public Islander(int[] map) => this.map = [.. map]; readonly int[] map; [Node] void Live() => map[0] = 1;")]
    [InlineData("public Islander(int[] map) => this.map = map; readonly int[] map; [Node] void Live() => map[0] = 1;", "public static class Setup { public static Islander[] Make() => [new(new int[3]), new(new int[3])]; }")]
    [InlineData("public Islander(int[] map) => this.map = map; int[] map; [Node] void Live() => map = new int[2];")]
    [InlineData("""public Islander(string name) => this.name = name; string name; [Node] void Live() => name += "x";""")]
    [InlineData("public Islander(int[] map) => this.map = map; readonly int[] map; [Node] void Live() => energy = map[0];")]
    public Task WhenTheFieldHoldsWhatIsItsOwn_ReportsNothing(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' changes 'map' through its field 'map', and that came from the static 'Shared.Grid', so others may hold it too; copy it when it is stored, or mark the parameter [Owned] and hand over a fresh object",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("readonly int[] map = Shared.Grid; [Node] void Live() => {|MI2010:map[0] = 1|};"))));

    [Fact]
    public Task WhenAnOwnedParameterIsUsedAgain_ReportsAtTheCaller() => AnalyzerHarness.VerifyAsync(Islands.With(
        "public Islander([Owned] int[] map) => this.map = map; readonly int[] map; [Node] void Live(Population<Islander> people) { var fresh = new int[2]; var child = new Islander(fresh); {|MI2008:fresh[0] = 1|}; people.Spawn(child); }"));
}
