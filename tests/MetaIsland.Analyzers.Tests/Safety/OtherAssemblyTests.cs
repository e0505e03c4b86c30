using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Safety;

/// <summary>What a library says of its methods in an attribute is what a node that calls them is judged by.</summary>
public class OtherAssemblyTests
{
    private const string Tools = """
        using System.Collections.Generic;
        using System.Linq;
        namespace Tools;
        public static class Lists
        {
            static List<int>? kept;
            static int calls;
            public static void Push(List<int> list) => Grow(list, 1);
            public static int Sum(List<int> list) => list.Sum();
            public static void Keep(List<int> list) => kept = list;
            public static List<int> Copy(List<int> list) => list.ToList();
            public static List<int> Same(List<int> list) => list;
            public static int Count() => calls++;
            public static long Now() => System.DateTime.UtcNow.Ticks;
            static void Grow(List<int> list, int by) => list.Add(by);
        }
        """;

    private static readonly MetadataReference Library = Build(Tools);

    [Theory]
    [InlineData("[Node] void Live() => {|MI2003:Tools.Lists.Push(Shared.Log)|};")]
    [InlineData("[Node] void Live() => {|MI2003:Outer()|}; static void Outer() => Tools.Lists.Push(Shared.Log);")]
    [InlineData("[Node] void Live() => {|MI2002:Tools.Lists.Same(Shared.Log).Add(1)|};")]
    [InlineData("[Node] void Live() => energy = {|MI2004:Tools.Lists.Count()|};")]
    [InlineData("[Node] long Live() => {|MI3001:Tools.Lists.Now()|};")]
    public Task WhenTheLibraryDoesWrong_ReportsAtTheCall(string members) => AnalyzerHarness.VerifyAsync([Islands.With(members)], [Library]);

    [Theory]
    [InlineData("[Node] void Live() => energy = Tools.Lists.Sum(Shared.Log);")]
    [InlineData("[Node] void Live() { var list = new List<int>(); Tools.Lists.Push(list); energy = list.Count; }")]
    [InlineData("[Node] void Live() { var list = Tools.Lists.Copy(Shared.Log); list.Add(1); energy = list.Count; }")]
    [InlineData("readonly List<int> list = []; [Node] void Live() => Tools.Lists.Push(list);")]
    public Task WhenTheLibraryDoesNoHarm_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync([Islands.With(members)], [Library]);

    [Fact]
    public async Task Message_NamesTheMethodOfTheLibrary() => Assert.Contains(
        "'Islander.Live' changes 'Shared.Log' of the static 'Shared.Log' through Lists.Push, and others use it at the same time",
        Assert.Single(await AnalyzerHarness.VerifyAsync([Islands.With("[Node] void Live() => {|MI2003:Tools.Lists.Push(Shared.Log)|};")], [Library])), StringComparison.Ordinal);

    [Fact]
    public void Attribute_IsInTheAssembly() => Assert.Equal("v1", TableOf(Tools).Version);

    [Fact]
    public void Attribute_IsTheSameForEqualEffects() =>
        Assert.Equal(TableOf(Tools), TableOf(Tools.Replace("list.Add(by)", "list.Add(by + by)", StringComparison.Ordinal).Replace("list.Sum()", "list.Sum() + 1", StringComparison.Ordinal)));

    [Fact]
    public void Attribute_DiffersForOtherEffects() => Assert.NotEqual(TableOf(Tools), TableOf(Tools.Replace("list.Sum()", "list.Count + calls++", StringComparison.Ordinal)));

    [Fact]
    public void Attribute_IsLeftOut_WhereNobodyCouldCallAnything() => Assert.Empty(AttributesOf("namespace Tools; public interface INothing;"));

    [Theory]
    [InlineData("v2", null)]
    [InlineData("v1", "")]
    [InlineData("v1", "not packed")]
    [InlineData("v1", "AAAA")]
    [InlineData("v1", "cut")]
    public Task WhenTheTableCannotBeRead_TheLibraryIsUnknown(string version, string? table)
    {
        var whole = TableOf(Tools).Table;
        table = table switch { null => whole, "cut" => whole[..(whole.Length / 8 * 4)], _ => table };
        return AnalyzerHarness.VerifyAsync([Islands.With("[Node] void Live() => energy = {|MI2021:{|MI2015:Tools.Lists.Sum(Shared.Log)|}|};")],
            [Emit(CompilationFactory.Create([Tools, $"[assembly: MetaIsland.Effects.EffectsAttribute(\"{version}\", \"{table}\")]"], [], "Tools"))]);
    }

    private static MetadataReference Build(string source) => Emit(GeneratorHarness.RunAsBuild(CompilationFactory.Create([source], [], "Tools")).Compilation);

    private static MetadataReference Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static (string Version, string Table) TableOf(string source) => Assert.Single(AttributesOf(source));

    private static IEnumerable<(string Version, string Table)> AttributesOf(string source) =>
        CompilationFactory.Create([], [Build(source)]).SourceModule.ReferencedAssemblySymbols.Single(a => a.Name == "Tools").GetAttributes()
            .Where(a => a.AttributeClass?.Name == "EffectsAttribute")
            .Select(a => ((string)a.ConstructorArguments[0].Value!, (string)a.ConstructorArguments[1].Value!));
}
