extern alias analyzers;

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Tests;

/// <summary>
/// Runs the generators and all analyzers over a program in which <c>{|MI1013:name|}</c> says what is reported where; nothing else may be.
/// What will hurt later (MI4xxx) hurts no test of another rule: it is asked for by <see cref="VerifyUsageAsync"/>.
/// </summary>
public static partial class AnalyzerHarness
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(analyzers::MetaIsland.Analyzers.Definition.DefinitionAnalyzer).Assembly.GetTypes()
            .Where(t => t.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    /// <summary>The program compiles, and exactly what is marked is reported.</summary>
    /// <returns>The messages, in the order of their places.</returns>
    public static Task<string[]> VerifyAsync(params string[] sources) => VerifyAsync(sources, references: []);

    public static Task<string[]> VerifyAsync(string[] sources, MetadataReference[] references, params string[] compilerErrors) =>
        VerifyAsync(id => !IsUsage(id), sources, references, compilerErrors);

    /// <summary>As <see cref="VerifyAsync(string[])"/>, with a rule that is off unless it is asked for.</summary>
    public static Task<string[]> VerifyWithAsync(string rule, params string[] sources) => VerifyAsync(id => !IsUsage(id), sources, [], [], rule);

    /// <summary>As <see cref="VerifyAsync(string[])"/>, of rules of usage alone.</summary>
    public static Task<string[]> VerifyUsageAsync(params string[] sources) => VerifyAsync(IsUsage, sources, [], []);

    private static bool IsUsage(string id) => id.StartsWith("MI4", StringComparison.Ordinal);

    private static async Task<string[]> VerifyAsync(Func<string, bool> counts, string[] sources, MetadataReference[] references, string[] compilerErrors, string? asked = null)
    {
        var marked = sources.Select(Unmark).ToArray();
        var compilation = GeneratorHarness.Run(CompilationFactory.Create([.. marked.Select(m => "using MetaIsland;\n" + m.Text)], references)).Compilation;
        Assert.Equal(compilerErrors, compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id));

        var trees = compilation.SyntaxTrees.Skip(1).Take(sources.Length).ToList();
        var reported = (await AnalyzeAsync(asked is null ? compilation : WithRule(compilation, asked))).Where(d => counts(d.Id)).OrderBy(d => trees.IndexOf(d.Location.SourceTree!)).ThenBy(d => d.Location.SourceSpan.Start).ToList();
        var expected = marked.SelectMany((m, i) => m.Marks.Select(mark => Describe(mark.Id, trees[i], mark.Start, mark.Length)));
        var actual = reported.Select(d => Describe(d.Id, d.Location.SourceTree, d.Location.SourceSpan.Start, d.Location.SourceSpan.Length));
        Assert.True(expected.Order().SequenceEqual(actual.Order()),
            $"expected:\n  {string.Join("\n  ", expected)}\nreported:\n  {string.Join("\n  ", actual)}\n\n{string.Join('\n', reported)}");
        return [.. reported.Select(d => d.GetMessage())];
    }

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation) =>
        await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();

    /// <summary>Asks for a rule, as a rule set does.</summary>
    public static Compilation WithRule(Compilation compilation, string id) => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
        compilation.Options.SpecificDiagnosticOptions.SetItem(id, Analyzers.SelectMany(a => a.SupportedDiagnostics).First(d => d.Id == id).DefaultSeverity switch
        {
            DiagnosticSeverity.Error => ReportDiagnostic.Error,
            DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
            _ => ReportDiagnostic.Info,
        })));

    private static string Describe(string id, SyntaxTree? tree, int start, int length) => tree is null
        ? $"{id} nowhere"
        : $"{id} at {Path.GetFileName(tree.FilePath)} {tree.GetLineSpan(new(start, length)).StartLinePosition} '{tree.ToString().Substring(start, length)}'";

    private static (string Text, List<(string Id, int Start, int Length)> Marks) Unmark(string source)
    {
        var marks = new List<(string, int, int)>();
        var text = source;
        // Innermost first, so that one mark may stand in another.
        while (Mark().Match(text) is { Success: true } match)
        {
            var inner = match.Groups[2];
            text = text.Remove(match.Index, match.Length).Insert(match.Index, inner.Value);
            marks = marks.ConvertAll(m => (m.Item1, m.Item2 - (m.Item2 > match.Index + match.Length ? match.Length - inner.Length : m.Item2 >= match.Index ? inner.Index - match.Index : 0), m.Item3));
            marks.Add((match.Groups[1].Value, match.Index, inner.Length));
        }
        return (text, marks.ConvertAll(m => (m.Item1, m.Item2 + "using MetaIsland;\n".Length, m.Item3)));
    }

    [GeneratedRegex(@"\{\|(MI\d{4}):((?:(?!\{\||\|\}).)*)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
