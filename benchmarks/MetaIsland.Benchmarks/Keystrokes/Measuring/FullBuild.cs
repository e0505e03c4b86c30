using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Benchmarks.Keystrokes.Measuring;

/// <summary>A build from nothing: generators, compiler, analyzers, in turns in one process.</summary>
public sealed class FullBuild
{
    private readonly List<double> generating = [];
    private readonly List<double> compiling = [];
    private readonly List<double> idling = [];
    private readonly List<double> analyzing = [];
    private readonly List<double> shares = [];

    public Figures Generators => new(generating);

    public Figures Compiler => new(compiling);

    public Figures Driver => new(idling);

    /// <summary>Beyond the driver.</summary>
    public Figures Analyzers => new(analyzing);

    /// <summary>Of the compiler's time.</summary>
    public Figures Share => new(shares);

    public AnalyzerTimes Times { get; } = new();

    public int Findings { get; private set; }

    public async Task RunAsync(Project project, int rounds)
    {
        // The first round is the runtime's, which compiles the compiler.
        for (var round = 0; round <= rounds; round++)
        {
            var clock = Clock.Start();
            Project.CreateDriver(isEditor: false).RunGeneratorsAndUpdateCompilation(project.Create(), out var generated, out _);
            var generators = clock.Milliseconds;
            var compiler = Compile((CSharpCompilation)generated.Clone());
            var (idle, _) = await Analyzing.AllAsync(generated.Clone(), Analyzing.Idle);
            var (all, diagnostics) = await Analyzing.AllAsync(generated.Clone(), Analyzing.Ours, round > 0 ? Times : null);
            if (round == 0)
                continue;
            var added = Math.Max(0, all - idle);
            generating.Add(generators);
            compiling.Add(compiler);
            idling.Add(idle);
            analyzing.Add(added);
            shares.Add(added / compiler);
            Findings = diagnostics.Length;
        }
    }

    private static double Compile(CSharpCompilation compilation)
    {
        var clock = Clock.Start();
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException("The synthetic solution does not compile: " + string.Join("\n", errors.Take(5)));
        using var stream = new MemoryStream();
        compilation.Emit(stream);
        return clock.Milliseconds;
    }
}
