using System.Runtime.Loader;
using MetaIsland.Parsing;
using MetaIsland.Programs.Tests.Generation;
using MetaIsland.Programs.Tests.Support;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>Compiles many programs to one assembly, each in a namespace of its own: the compiler's start-up is paid once.</summary>
internal static class ProgramBatch
{
    public static IReadOnlyList<CompiledProgram> Compile(IReadOnlyList<ProgramModel> programs)
    {
        var support = MetadataReference.CreateFromFile(typeof(IProgram).Assembly.Location);
        var harness = GeneratorHarness.Run(CompilationFactory.Create([.. programs.Select(program => program.Source)], [support], programs[0].Namespace));
        using var stream = new MemoryStream();
        var emitted = harness.Compilation.Emit(stream);
        var problems = harness.Result.Diagnostics.Concat(emitted.Diagnostics).Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591").ToList();
        if (problems.Count > 0)
            throw new InvalidOperationException(string.Join('\n', problems.Take(20).Select(Describe)));
        stream.Position = 0;
        var assembly = new AssemblyLoadContext(programs[0].Namespace, isCollectible: true).LoadFromStream(stream);
        return [.. programs.Select(program => new CompiledProgram(
            program,
            (IProgram)Activator.CreateInstance(assembly.GetType($"{program.Namespace}.Setup", throwOnError: true)!)!,
            SimulationParser.Parse(harness.Compilation.GetTypeByMetadataName($"{program.Namespace}.Meeting")!, null, default),
            WorldParser.Parse(harness.Compilation.GetTypeByMetadataName($"{program.Namespace}.Land")!, null, default)))];
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic}\n    {diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}";
}
