using MetaIsland.Generators;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Tests;

/// <summary>Whatever somebody types, parsers, planner, generators and analyzers do not throw.</summary>
public class FuzzTests
{
    // The whole run takes minutes; METAISLAND_SEED chooses other mutants.
    private static readonly int Count = Environment.GetEnvironmentVariable("METAISLAND_FULL") == "1" ? 20_000 : 300;
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("METAISLAND_SEED"), out var seed) ? seed : 1;

    [Fact]
    public async Task HalfTypedPrograms_NeverThrow()
    {
        var programs = Corpus.Names.Select(name => (Name: name, Source: Corpus.Source(name))).Concat(RulePages.Examples()).ToArray();
        var everything = programs.Where(p => p.Name is "Society" or "Letters" or "Councils" or "Deciding").ToArray();
        var mutants = new Mutants(Seed);
        for (var i = 0; i < Count; i++)
        {
            // Every second one is of the programs that together have everything in them.
            var (name, original) = i % 2 == 0 ? everything[i / 2 % everything.Length] : programs[i / 2 % programs.Length];
            var source = mutants.Next(original);
            var failure = await FindFailure(source);
            Assert.True(failure is null, $"{name}, mutant {i} of seed {Seed}:\n{failure}\n\n{source}");
        }
    }

    // What mutants have found.
    [Theory]
    [InlineData("[Agent] public partial struct Car { [Node] void Drive() { } } [Agent] public partial record struct Car(int X) { [Node] void Move() { } }")]
    [InlineData("[World] public partial class Island { } [World] public partial class Island<T> { } [World] public partial class Island<T, U> { }")]
    public async Task ProgramsThatThrewOnce_DoNotThrow(string source) => Assert.Null(await FindFailure("using MetaIsland; " + source));

    // The compiler has failures of its own, which are not for us.
    private static async Task<string?> FindFailure(string source) =>
        await RunAsync(source) is { } failure && !CompilerThrows(source) ? failure : null;

    private static async Task<string?> RunAsync(string source)
    {
        string? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, analyzer, _) => Interlocked.CompareExchange(ref failure, $"{analyzer}: {exception}", null),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        try
        {
            var generators = typeof(WorldGenerator).Assembly.GetTypes()
                .Where(t => t.IsDefined(typeof(GeneratorAttribute), inherit: false))
                .Select(t => ((IIncrementalGenerator)Activator.CreateInstance(t)!).AsSourceGenerator());
            var driver = CSharpGeneratorDriver.Create(generators, parseOptions: CompilationFactory.ParseOptions)
                .RunGeneratorsAndUpdateCompilation(CompilationFactory.Create(source), out var compilation, out _);
            if (driver.GetRunResult().Results.Select(r => r.Exception).FirstOrDefault(e => e is not null) is { } thrown)
                return thrown.ToString();
            await compilation.WithAnalyzers(AnalyzerHarness.Analyzers, options).GetAnalyzerDiagnosticsAsync();
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
        return failure;
    }

    private static bool CompilerThrows(string source)
    {
        try
        {
            CompilationFactory.Create(source).GetDiagnostics();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }
}
