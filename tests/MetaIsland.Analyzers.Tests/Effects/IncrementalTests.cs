using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>What is kept from one compilation to the next changes nothing: after each edit the same is said as where nothing was kept.</summary>
public class IncrementalTests
{
    private const int Edits = 30;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AfterEachEdit_SaysWhatAColdRunSays(int seed)
    {
        var random = new Random(seed);
        var cases = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Safety"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var said = 0;
        var edits = 0;
        while (edits < Edits)
        {
            var text = random.Next(4) == 0 ? Corpus.Source(Corpus.Names.ElementAt(random.Next(Corpus.Names.Count()))) : await File.ReadAllTextAsync(cases[random.Next(cases.Length)]);
            var compilation = Fresh(CompilationFactory.Create("using System.IO; using MetaIsland;\n" + text));
            await AnalyzeAsync(compilation);
            // A few edits of one program, one upon the other; now and then the last one is taken back.
            for (var i = 0; i < 6; i++)
            {
                var tree = compilation.SyntaxTrees[1];
                var before = await tree.GetTextAsync();
                if (ProgramEdits.Make(await tree.GetRootAsync(), random) is not { } change)
                    continue;
                compilation = await CompareAsync(compilation, before.WithChanges(change), change);
                edits++;
                if (random.Next(3) == 0)
                    compilation = await CompareAsync(compilation, before, change);
            }
        }
        Assert.True(said > Edits / 2, $"Only {said} diagnostics were compared.");

        async Task<CSharpCompilation> CompareAsync(CSharpCompilation compilation, SourceText text, TextChange change)
        {
            var tree = compilation.SyntaxTrees[1];
            var edited = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text));
            var warm = await AnalyzeAsync(edited);
            var cold = await AnalyzeAsync(Fresh(edited));
            Assert.True(cold.SequenceEqual(warm), $"After {change} of\n{tree}\na cold run says\n  {string.Join("\n  ", cold)}\nand one that goes on from before\n  {string.Join("\n  ", warm)}");
            said += cold.Length;
            return edited;
        }
    }

    [Fact]
    public async Task WhenOnlyACalleeOfACalleeChanges_SaysSo()
    {
        const string Source = """
            using MetaIsland;
            namespace Demo;

            [World] public sealed partial class Island { int plots = 3; }

            public static class Far { public static int Last; public static void Note(int x) { /* here */ } }

            public static class Near { public static void Pass(int x) => Far.Note(x); }

            [Agent]
            public sealed partial class Islander
            {
                int hunger;
                [Node] void Eat() { Near.Pass(hunger); hunger++; }
            }

            [Simulation<Island, Islander>] public sealed partial class Life;
            """;
        var compilation = Fresh(CompilationFactory.Create(Source));
        Assert.Empty(await AnalyzeAsync(compilation));
        var tree = compilation.SyntaxTrees[1];
        var edited = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(Source.Replace("/* here */", "Last = x;", StringComparison.Ordinal))));
        Assert.Contains("MI2004", Assert.Single(await AnalyzeAsync(edited)), StringComparison.Ordinal);
        Assert.Empty(await AnalyzeAsync(edited.ReplaceSyntaxTree(edited.SyntaxTrees[1], tree)));
    }

    // What is kept of a project begins with its first reference.
    private static CSharpCompilation Fresh(CSharpCompilation compilation)
    {
        var first = (PortableExecutableReference)compilation.References.First();
        return compilation.ReplaceReference(first, MetadataReference.CreateFromFile(first.FilePath!));
    }

    private static async Task<string[]> AnalyzeAsync(CSharpCompilation compilation)
    {
        var generated = GeneratorHarness.Run(compilation).Compilation;
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(generated);
        return [.. diagnostics.Select(d => $"{d} {string.Join(" ", d.AdditionalLocations.Select(l => l.SourceSpan))}").Order(StringComparer.Ordinal)];
    }
}
