using System.Runtime.Loader;
using MetaIsland.Testing;
using MetaIsland.Testing.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Tests;

/// <summary>
/// Whether a program is what it is said to be, seen by running it: source text in, <see cref="FuzzReport"/> out. Many cases share an assembly,
/// since the compiler's start-up and a child process cost more than a case.
/// </summary>
/// <remarks>
/// A case is a whole program without entry point. Its simulation is made by its <c>static class Setup</c> with <c>Create(SimulationOptions)</c>; where
/// it has none, by the constructor of its world without parameters and eight agents of each type. Its file's own namespace is kept.
/// </remarks>
public static class SafetyTruth
{
    private static readonly DirectoryInfo Home = Directory.CreateTempSubdirectory("metaisland-truth-");
    private static readonly MetadataReference[] References = [MetadataReference.CreateFromFile(typeof(Microsoft.CSharp.RuntimeBinder.Binder).Assembly.Location)];
    private const string MoreImplicitUsings = "global using System.IO;\nglobal using System.Net.Http;\n";
    private static int assemblies;

    static SafetyTruth() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Home.Delete(recursive: true);

    /// <summary>Runs cases in every way, and those that have not differed together in other processes.</summary>
    public static async Task<IReadOnlyList<FuzzReport>> FuzzAsync(IReadOnlyList<TruthCase> cases, int rounds = 4, FuzzOptions? options = null, CancellationToken stop = default)
    {
        options ??= new FuzzOptions();
        var sessions = cases.Select(one => new FuzzSession(one.Create, rounds, options, one.Factory)).ToList();
        await Sessions.RunAsync(sessions, options.Processes, stop);
        return [.. sessions.Select(session => session.Report)];
    }

    /// <summary>Compiles cases with the generator; analyzers have no say.</summary>
    /// <param name="cases">Their names, which are namespaces where the text has none, and their texts.</param>
    /// <param name="language">The version of C#, if it is another than that of most tests.</param>
    /// <exception cref="InvalidOperationException">One does not compile.</exception>
    public static IReadOnlyList<TruthCase> Compile(IEnumerable<(string Name, string Text)> cases, LanguageVersion? language = null)
    {
        var sources = cases.Select(one => new TruthSource(one.Name, one.Text)).ToList();
        if (sources.GroupBy(source => source.Namespace).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InvalidOperationException($"Two cases have the namespace {twice.Key}: give each its own, or none.");
        var name = $"Truth{Interlocked.Increment(ref assemblies)}";
        var parsing = language is null ? CompilationFactory.ParseOptions : CompilationFactory.ParseOptions.WithLanguageVersion(language.Value);
        string[] texts = [MoreImplicitUsings, .. sources.Select(source => source.Text), .. sources.Select(source => source.Setup).OfType<string>()];
        var compilation = CompilationFactory.Create(texts, References, name, parsing);
        var harness = GeneratorHarness.Run(compilation.WithOptions(compilation.Options.WithAllowUnsafe(true)));
        // A file, not memory: other processes load it, too.
        var path = Path.Combine(Home.FullName, name + ".dll");
        var emitted = harness.Compilation.Emit(path);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(20)));
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        return [.. sources.Select(source => new TruthCase(
            source.Namespace,
            assembly.GetType($"{source.Namespace}.Setup", throwOnError: true)!.GetMethod("Create")!.CreateDelegate<Func<SimulationOptions, Simulation>>()) { HasStatics = source.HasStatics })];
    }
}
