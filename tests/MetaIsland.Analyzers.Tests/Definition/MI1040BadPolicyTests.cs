using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1040BadPolicyTests
{
    private const string Policies = """
        public abstract class Any : IContestPolicy { public void Resolve<TEvent>(Contest<TEvent> contest) => contest.Win(0); }
        public class Own : IContestPolicy<Claim> { public void Resolve(Contest<Claim> contest) => contest.Win(0); }
        public class Other : IContestPolicy<string> { public void Resolve(Contest<string> contest) => contest.Win(0); }
        public sealed class Both : Any, IContestPolicy<string> { public void Resolve(Contest<string> contest) => contest.Win(0); }
        public sealed class Twice : Other, IContestPolicy<Claim> { public void Resolve(Contest<Claim> contest) => contest.Win(0); }
        public sealed class Wanting(int least) : Any { public int Least => least; }
        public sealed class Shut : Any { private Shut() { } public static Shut One => new(); }
        public class Guarded : Any { protected Guarded() { } }
        public sealed class Required : Any { public required int Least { get; init; } }
        public sealed class Open<T> : IContestPolicy<T> { public void Resolve(Contest<T> contest) => contest.Win(0); }
        public sealed class Inner<T> { public sealed class Policy : Any; }
        public struct Small : IContestPolicy { public void Resolve<TEvent>(Contest<TEvent> contest) => contest.Win(0); }
        public class Home { private sealed class Hidden : Any; protected internal sealed class Seen : Any { internal Seen() { } } internal sealed class Near<T> : Any; }
        file sealed class Local : Any;
        """;

    [Theory]
    [InlineData("string", "'Island.Apply' cannot let 'string' decide its contests: it is no policy; let it implement IContestPolicy<Claim>, or IContestPolicy to decide for any event")]
    [InlineData("Other", "it decides contests of 'string'; let it implement IContestPolicy<Claim> too, or IContestPolicy to decide for any event")]
    [InlineData("Open<string>", "it decides contests of 'string'")]
    [InlineData("Open<Claim?>", "it decides contests of 'Claim?'")]
    [InlineData("Any", "it is abstract; name a type that derives from it")]
    [InlineData("Math", "it is static; take 'static' away, or let a [Resolve] method of the world decide")]
    [InlineData("Wanting", "it has no parameterless constructor that the world can call; add one")]
    [InlineData("Shut", "it has no parameterless constructor that the world can call")]
    [InlineData("Guarded", "it has no parameterless constructor that the world can call")]
    [InlineData("Required", "it has required members, which nobody gives it; take 'required' away")]
    [InlineData("Open<>", "'Open<>' decide its contests: it is open; name what it is made for, as in typeof(Open<Claim>)")]
    [InlineData("Inner<>.Policy", "it is open")]
    [InlineData("IContestPolicy", "it is neither a class nor a struct that could be created; name one that implements IContestPolicy")]
    [InlineData("IContestPolicy<>", "it is open")]
    [InlineData("int[]", "it is neither a class nor a struct")]
    [InlineData("DayOfWeek", "it is neither a class nor a struct")]
    [InlineData("Span<int>", "it is neither a class nor a struct")]
    [InlineData("void", "it is no")]
    [InlineData("Local", "it is local to its file, where generated code is not; make it internal or public")]
    [InlineData("Home.Near<Local>", "it is local to its file")]
    public async Task WhenAPolicyCannotDecide_ReportsMI1040(string policy, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Policies + Programs.Contest($"Key = nameof(Claim.Plot), {{|MI1040:Policy = typeof({policy})|}}"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("FirstInOrder")]
    [InlineData("SeededLottery")]
    [InlineData("AllFail")]
    [InlineData("Own")]
    [InlineData("Both")]
    [InlineData("Twice")]
    [InlineData("Open<Claim>")]
    [InlineData("Inner<int>.Policy")]
    [InlineData("Small")]
    [InlineData("Home.Seen")]
    [InlineData("Island.Mine")]
    public Task WhenAPolicyCanDecide_ReportsNothing(string policy) => AnalyzerHarness.VerifyAsync(
        Policies + Programs.Contest($"Key = nameof(Claim.Plot), Policy = typeof({policy})", "private sealed class Mine : Any;"));

    [Fact]
    public async Task WhenMergeHasSeveralKeys_ReportsMI1040() => Assert.Contains("name one with Key, or name another policy", Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Contest("Keys = [nameof(Claim.Plot), nameof(Claim.From)], {|MI1040:Policy = typeof(Merge)|}"))), StringComparison.Ordinal);

    // The compiler says so itself.
    [Theory]
    [InlineData("Home.Hidden", "CS0122")]
    [InlineData("Nobody", "CS0246")]
    [InlineData("Open<Nobody>", "CS0246")]
    public Task WhenTheCompilerComplains_ReportsNothing(string policy, string error) => AnalyzerHarness.VerifyAsync(
        [Policies + Programs.Contest($"Key = nameof(Claim.Plot), Policy = typeof({policy})")], [], error);
}
