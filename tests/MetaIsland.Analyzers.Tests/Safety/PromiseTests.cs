namespace MetaIsland.Analyzers.Tests.Safety;

/// <summary>What the attributes promise is believed where it is used, and asked of whoever promises.</summary>
public class PromiseTests
{
    private const string Adder = "public sealed class Drawer { List<int> held = []; public void Take([Owned] List<int> list) { list.Add(2); held = list; } }";

    private const string Taker = "public static class Store { static readonly List<List<int>> All = []; [Audited(\"a drawer that nobody opens\")] public static void Take([Owned] List<int> list) => All.Add(list); }";

    [Theory]
    [InlineData("[Node] void Live() => Store.Take([1, 2]);")]
    [InlineData("[Node] void Live() { var list = new List<int>(); list.Add(1); Store.Take(list); }")]
    public Task Owned_OfAFreshObject_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members, Taker));

    [Theory]
    [InlineData("readonly Drawer drawer = new(); [Node] void Live() => drawer.Take([1, 2]);")]
    [InlineData("readonly Drawer drawer = new(); [Node] void Live() { var list = new List<int>(); drawer.Take(list); energy = list.Count; }")]
    public Task Owned_ByWhoeverChangesAndKeepsIt_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members, Adder));

    [Theory]
    [InlineData("[Node] void Live() { var list = new List<int>(); Store.Take(list); {|MI2008:list.Add(1)|}; }")]
    [InlineData("[Node] void Live() { var list = new List<int>(); Store.Take(list); {|MI2008:Store.Take(list)|}; }")]
    [InlineData("readonly List<int> mine = []; [Node] void Live() => {|MI2008:Store.Take(mine)|};")]
    public Task Owned_OfWhatTheCallerKeeps_ReportsMI2008(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members, Taker));

    [Fact]
    public Task Immutable_OnAnInterface_MayBeEmitted() => AnalyzerHarness.VerifyAsync("""
        [Immutable] public interface IPlan { int Steps { get; } }
        public sealed record Walk(int Steps) : IPlan;
        public readonly record struct Announced(IPlan Plan);
        [World] public sealed partial class Island { int steps; [Apply] void Apply(Announced one) => steps += one.Plan.Steps; }
        [Agent] public sealed partial class Islander { [Node] void Live(Island.Events island) => island.Emit(new Announced(new Walk(3))); }
        """);

    [Fact]
    public Task Immutable_OnAnInterface_BindsWhoeverImplementsIt() => AnalyzerHarness.VerifyAsync("""
        [Immutable] public interface IPlan { int Steps { get; } }
        public sealed class {|MI2018:Walk|} : IPlan { public int Steps { get; set; } }
        """);

    [Fact]
    public Task AnInterfaceWithoutThePromise_IsNotEmitted() => AnalyzerHarness.VerifyAsync("""
        public interface IPlan { int Steps { get; } }
        public sealed record Walk(int Steps) : IPlan;
        public readonly record struct Announced(IPlan Plan);
        [World] public sealed partial class Island { int steps; [Apply] void Apply(Announced one) => steps += one.Plan.Steps; }
        [Agent] public sealed partial class Islander { [Node] void Live(Island.Events island) => {|MI2009:island.Emit(new Announced(new Walk(3)))|}; }
        """);

    [Theory]
    [InlineData("[Node] void Live() => energy = Rates.Of(Shared.Log);", "namespace Tools; public static class Rates { [MetaIsland.Pure] public static int Of(System.Collections.Generic.List<int> list) => list.Count; }")]
    [InlineData("[Node] void Live() => energy = Rates.All(Shared.Log);", "namespace Tools; public static class Rates { [MetaIsland.Audited(\"only counts\")] public static int All(System.Collections.Generic.List<int> list) => list.Count; }")]
    [InlineData("[Node] void Live() => energy = Rate(new Rates()); static int Rate(IRate rate) => rate.Of(Shared.Log);", "namespace Tools; public interface IRate { [MetaIsland.Pure] int Of(System.Collections.Generic.List<int> list); } public class Rates : IRate { public int Of(System.Collections.Generic.List<int> list) => list.Count; }")]
    public Task APromiseOfALibrary_IsBelieved(string members, string library) =>
        AnalyzerHarness.VerifyAsync(["using Tools;\n" + Islands.With(members)], [Islands.Library(library)]);

    [Theory]
    [InlineData("[Node] void Live() => Trace.Note(1);", "[Audited(\"only the profiler reads it\")] public static class Trace { static int calls; public static void Note(int n) => calls += n; }")]
    [InlineData("[Node] void Live() => energy = Trace.Next;", "public static class Trace { static int calls; [Audited(\"only the profiler reads it\")] public static int Next => calls++; }")]
    [InlineData("[Node] void Live() => _ = new Trace();", "public sealed class Trace { static int made; [Audited(\"only the profiler reads it\")] public Trace() => made++; }")]
    [InlineData("[Node] void Live() => Trace.Note(1);", "public static class Trace { [Audited(\"only the profiler reads it\")] static int calls; public static void Note(int n) => calls += n; }")]
    public Task WhatIsAudited_IsTrusted(string members, string types) => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Fact]
    public Task WhatIsNotAudited_IsNot() => AnalyzerHarness.VerifyAsync(Islands.With(
        "[Node] void Live() => {|MI2004:Trace.Note(1)|};", "public static class Trace { static int calls; public static void Note(int n) => calls += n; [Audited(\"only the profiler reads it\")] public static void Other() => calls++; }"));
}
