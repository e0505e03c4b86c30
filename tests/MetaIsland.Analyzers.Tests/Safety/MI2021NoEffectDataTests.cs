using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2021NoEffectDataTests
{
    private static readonly MetadataReference Almanac = Islands.Library("""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        namespace Almanacs;
        public interface IModel { Task<string> AskAsync(string text); }
        public sealed class Diary { public int Pages; public void Write(string text) => Pages++; }
        public static class Almanac
        {
            public static void Mark(List<int> days) => days.Sort();
            public static int Days(int month) => 30 + month % 2;
            [MetaIsland.Pure] public static int Count(List<int> days) => days.Count;
        }
        """, "Almanacs");

    [Theory]
    [InlineData("readonly List<int> days = []; [Node] void Live() => {|MI2021:Almanacs.Almanac.Mark(days)|};")]
    [InlineData("readonly List<int> days = []; [Node] void Live() => {|MI2021:Plan()|}; void Plan() => Almanacs.Almanac.Mark(days);")]
    [InlineData("[Node] void Live() => {|MI2021:{|MI2015:Almanacs.Almanac.Mark(Shared.Log)|}|};")]
    [InlineData("readonly List<int> days = []; [Receive] void On(Letter letter) => {|MI2021:Almanacs.Almanac.Mark(days)|};")]
    public Task WhenALibraryReceivesWhatCanChange_ReportsMI2021(string members) => AnalyzerHarness.VerifyAsync([Islands.With(members)], [Almanac]);

    [Theory]
    [InlineData("[Node] void Live(AgentContext me) => energy = Almanacs.Almanac.Days(me.Round);")]
    [InlineData("readonly List<int> days = []; [Node] void Live() => Almanacs.Almanac.Mark([.. days]);")]
    [InlineData("readonly List<int> days = []; [Node] void Live() => energy = Almanacs.Almanac.Count(days);")]
    [InlineData("[Node] void Live() { var diary = new Almanacs.Diary(); diary.Write(\"rain\"); }")]
    [InlineData("[Node] async Task<string> Live([Service] Almanacs.IModel model) => await model.AskAsync(\"What now?\");")]
    [InlineData("readonly List<int> days = []; [Node] void Live() => energy = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(days).Length;")]
    [InlineData("readonly List<int> days = []; public void Mark() => Almanacs.Almanac.Mark(days); [Node] void Live() => energy++;")]
    [InlineData("readonly List<int> days = []; [Node] void Live() => Mark(days); [Audited(\"version 3 sorts the list it is given and keeps nothing\")] static void Mark(List<int> days) => Almanacs.Almanac.Mark(days);")]
    public Task WhenItReceivesValuesOrACopy_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync([Islands.With(members)], [Almanac]);

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Almanacs' carries no effect data, so 'Almanac.Mark' is taken for unknown; build it with MetaIsland, or pass it values only",
        Assert.Single(await AnalyzerHarness.VerifyAsync([Islands.With("readonly List<int> days = []; [Node] void Live() => {|MI2021:Almanacs.Almanac.Mark(days)|};")], [Almanac])));

    [Fact]
    public async Task WhenTheLibraryIsBuiltWithMetaIsland_ReportsNothing()
    {
        var built = GeneratorHarness.RunAsBuild(CompilationFactory.Create(["namespace Almanacs; public static class Almanac { public static void Mark(System.Collections.Generic.List<int> days) => days.Sort(); }"], [], "Almanacs"));
        await AnalyzerHarness.VerifyAsync([Islands.With("readonly List<int> days = []; [Node] void Live() => Almanacs.Almanac.Mark(days);")], [built.Compilation.ToMetadataReference()]);
    }
}
