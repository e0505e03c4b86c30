using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Safety.Tests.Cases;

/// <summary>A case, or what a rewrite made of it, compiled as a user would: implicit usings, the generators, pointers allowed.</summary>
public sealed class CaseProgram
{
    // What references mean is found out once for all programs that are derived from it.
    private static readonly CSharpCompilation Template = Make();

    private const string MoreImplicitUsings = "global using System.IO;\nglobal using System.Net.Http;\n";

    private CaseProgram(Compilation compilation, IReadOnlyList<SyntaxTree> own)
    {
        Compilation = compilation;
        Own = own;
    }

    public Compilation Compilation { get; }

    /// <summary>What somebody wrote; the rest is generated.</summary>
    public IReadOnlyList<SyntaxTree> Own { get; }

    public IEnumerable<Diagnostic> Errors => Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);

    public static CaseProgram Compile(SafetyCase safetyCase) => Compile(safetyCase, safetyCase.Source);

    /// <param name="safetyCase">Its header says which language version is meant.</param>
    /// <param name="sources">The text to compile instead of its own.</param>
    public static CaseProgram Compile(SafetyCase safetyCase, params string[] sources)
    {
        var options = Options(safetyCase);
        var (compilation, own) = Bare(safetyCase, sources);
        GeneratorHarness.CreateDriver().WithUpdatedParseOptions(options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return new CaseProgram(generated, own);
    }

    /// <summary>Before the generators have run: what a rewrite asks for the meaning of names.</summary>
    public static (CSharpCompilation Compilation, IReadOnlyList<SyntaxTree> Own) Bare(SafetyCase safetyCase, params string[] sources)
    {
        var options = Options(safetyCase);
        SyntaxTree[] own = [.. sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, options, path: $"/Case/{safetyCase.Name}.{i}.cs"))];
        var usings = Template.SyntaxTrees.Select(tree => tree.ToString()).Append(MoreImplicitUsings)
            .Select((text, i) => CSharpSyntaxTree.ParseText(text, options, path: $"/Case/Usings{i}.cs"));
        // The least portable rule is off unless somebody asks for it.
        var asked = safetyCase.Rules.Contains("MI3012")
            ? Template.WithOptions(Template.Options.WithSpecificDiagnosticOptions([new("MI3012", ReportDiagnostic.Info)]))
            : Template;
        return (asked.RemoveAllSyntaxTrees().AddSyntaxTrees([.. usings, .. own]), own);
    }

    private static CSharpCompilation Make()
    {
        var compilation = CompilationFactory.Create();
        return compilation.WithOptions(compilation.Options.WithAllowUnsafe(true))
            .AddReferences(MetadataReference.CreateFromFile(typeof(Microsoft.CSharp.RuntimeBinder.Binder).Assembly.Location));
    }

    private static CSharpParseOptions Options(SafetyCase safetyCase) => safetyCase.Language is { } language && LanguageVersionFacts.TryParse(language, out var version)
        ? CompilationFactory.ParseOptions.WithLanguageVersion(version)
        : CompilationFactory.ParseOptions;
}
