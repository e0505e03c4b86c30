using System.Collections.Immutable;
using MetaIsland.Benchmarks.Keystrokes.Writing;
using MetaIsland.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Benchmarks.Keystrokes.Measuring;

/// <summary>The solution as a compiler has it: trees, references, and the generators.</summary>
public sealed class Project
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference[] References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && name.StartsWith("System.", StringComparison.Ordinal))
        .Append(typeof(AgentId).Assembly.Location)
        .Distinct()
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    private readonly IReadOnlyList<SyntaxTree> trees;

    public Project(SolutionSize size, int seed) => trees = [.. SolutionWriter.Write(size, seed).Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path))];

    /// <summary>A compilation that nothing has looked at. What analyzers keep of a project begins with its first reference, so that is new.</summary>
    public CSharpCompilation Create(OutputKind kind = OutputKind.ConsoleApplication) => CSharpCompilation.Create(
        "Synthetic",
        trees,
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), .. References],
        new CSharpCompilationOptions(kind, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    /// <param name="isEditor">An editor leaves out what has no meaning for the code of the project itself.</param>
    public static GeneratorDriver CreateDriver(bool isEditor)
    {
        var generators = typeof(WorldGenerator).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(GeneratorAttribute), inherit: false))
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
        return CSharpGeneratorDriver.Create(
            generators,
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(isEditor ? IncrementalGeneratorOutputKind.Implementation : IncrementalGeneratorOutputKind.None));
    }
}
