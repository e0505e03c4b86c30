namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2019OutOfPlaceTests
{
    [Theory]
    [InlineData("[Node] void Live() => energy = {|MI2019:Lab.Run.World|}.Quota;", "[Simulation<Island, Islander>] public sealed partial class Trial; public static class Lab { public static readonly Trial Run = new(new Island(), Islander.CreateMany(2)); }")]
    [InlineData("[Node] async Task Live() { await {|MI2019:Lab.Run.RunAsync(1)|}; energy++; }", "[Simulation<Island, Islander>] public sealed partial class Trial; public static class Lab { public static readonly Trial Run = new(new Island(), Islander.CreateMany(2)); }")]
    [InlineData("[Node] void Live() => energy = {|MI2019:Count()|}; static int Count() => Lab.Run.Agents<Islander>().Count;", "[Simulation<Island, Islander>] public sealed partial class Trial; public static class Lab { public static readonly Trial Run = new(new Island(), Islander.CreateMany(2)); }")]
    [InlineData("[Receive] void On(Letter letter) => energy = {|MI2019:Lab.Run.StateHash()|}.GetHashCode();", "[Simulation<Island, Islander>] public sealed partial class Trial; public static class Lab { public static readonly Trial Run = new(new Island(), Islander.CreateMany(2)); }")]
    public Task WhenANodeUsesItsSimulation_ReportsMI2019(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("[Node] void Live() => energy = Trial.Mermaid.Length;", "[Simulation<Island, Islander>] public sealed partial class Trial;")]
    [InlineData("[Node] void Live() => energy++; public static Task Start() => Lab.Run.RunAsync(1);", "[Simulation<Island, Islander>] public sealed partial class Trial; public static class Lab { public static readonly Trial Run = new(new Island(), Islander.CreateMany(2)); }")]
    public Task WhenItIsUsedElsewhere_ReportsNothing(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' uses 'Trial.World', which may be used only between rounds; emit an event, or do it between rounds",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() => energy = {|MI2019:Lab.Run.World|}.Quota;", "[Simulation<Island, Islander>] public sealed partial class Trial; public static class Lab { public static readonly Trial Run = new(new Island(), Islander.CreateMany(2)); }"))));
}
