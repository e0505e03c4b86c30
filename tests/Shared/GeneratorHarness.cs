using System.Reflection;
using System.Runtime.Loader;
using MetaIsland.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Tests;

/// <summary>A program after all generators of MetaIsland have run.</summary>
public sealed class GeneratorHarness
{
    private GeneratorHarness(Compilation compilation, GeneratorDriverRunResult result)
    {
        Compilation = compilation;
        Result = result;
        // A type that is marked twice, as two things, has two files of one name.
        Generated = result.Results.SelectMany(r => r.GeneratedSources).GroupBy(s => s.HintName).ToDictionary(s => s.Key, s => s.First().SourceText.ToString());
    }

    public Compilation Compilation { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>Generated text by hint name.</summary>
    public IReadOnlyDictionary<string, string> Generated { get; }

    /// <summary>Warnings and errors. Public members of the program itself need no documentation.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics
        .Concat(Compilation.GetDiagnostics())
        .Where(d => d.Severity >= DiagnosticSeverity.Warning && !(d.Id == "CS1591" && !IsGenerated(d)))
        .ToArray();

    public static GeneratorHarness Run(params string[] sources) => Run(CompilationFactory.Create(sources));

    public static GeneratorHarness Run(CSharpCompilation compilation)
    {
        // What is generated joins the program, so it is of the same language.
        var driver = CreateDriver().WithUpdatedParseOptions(compilation.SyntaxTrees[0].Options).RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return new GeneratorHarness(updated, driver.GetRunResult());
    }

    /// <summary>As a build runs them: the one too whose output only other assemblies see.</summary>
    public static GeneratorHarness RunAsBuild(CSharpCompilation compilation)
    {
        var driver = CreateDriver(isBuild: true).RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return new GeneratorHarness(updated, driver.GetRunResult());
    }

    /// <summary>All generators of MetaIsland whose code the program itself can see, with their steps tracked; an editor runs no others.</summary>
    public static GeneratorDriver CreateDriver(bool isBuild = false)
    {
        var generators = typeof(WorldGenerator).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(GeneratorAttribute)) && (isBuild || type != typeof(EffectsGenerator)))
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
        return CSharpGeneratorDriver.Create(
            generators,
            parseOptions: CompilationFactory.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Fails with the diagnostics and the generated text they are about.</summary>
    public GeneratorHarness AssertClean()
    {
        Assert.True(Diagnostics.Count == 0, string.Join('\n', Diagnostics.Select(Describe)));
        return this;
    }

    /// <summary>Compiles and loads the program.</summary>
    public Assembly Load()
    {
        AssertClean();
        using var stream = new MemoryStream();
        var result = Compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext(Compilation.AssemblyName, isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>The program as a reference for another one.</summary>
    public MetadataReference ToReference()
    {
        AssertClean();
        using var stream = new MemoryStream();
        Assert.True(Compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree && Result.GeneratedTrees.Contains(tree);

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var line = diagnostic.Location.SourceTree?.GetText().Lines[span.StartLinePosition.Line];
        return $"{diagnostic}\n    {line}";
    }
}
