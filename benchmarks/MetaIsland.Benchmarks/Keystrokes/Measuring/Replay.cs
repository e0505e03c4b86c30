using MetaIsland.Benchmarks.Keystrokes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MetaIsland.Benchmarks.Keystrokes.Measuring;

/// <summary>Somebody types: one edit after another, each followed by what an editor does before it can show something.</summary>
public sealed class Replay
{
    private readonly List<double> parsing = [];
    private readonly List<double> generating = [];
    private readonly List<double> idling = [];
    private readonly List<double> analyzing = [];
    private readonly List<double> added = [];
    private readonly Random random;
    private readonly Editor editor;
    private Compilation compilation;
    private GeneratorDriver driver;
    private Compilation generated;

    public Replay(Project project, int seed)
    {
        random = new Random(seed);
        editor = new Editor(random);
        compilation = project.Create();
        driver = Project.CreateDriver(isEditor: true).RunGeneratorsAndUpdateCompilation(compilation, out generated, out _);
    }

    public Figures Parser => new(parsing);

    public Figures Generators => new(generating);

    /// <summary>The document with an analyzer that does nothing.</summary>
    public Figures Driver => new(idling);

    /// <summary>The document with ours.</summary>
    public Figures Analyzers => new(analyzing);

    /// <summary>The difference, edit by edit.</summary>
    public Figures Added => new(added);

    public AnalyzerTimes Times { get; private set; } = new();

    public int Findings { get; private set; }

    /// <summary>Everything is looked at once, and what the runtime compiles at first use is used.</summary>
    public async Task OpenAsync(int warmUps)
    {
        await Analyzing.AllAsync(generated, Analyzing.Ours);
        await TypeAsync(warmUps, EditKind.Statement, EditKind.Call, EditKind.Number);
        Forget();
    }

    /// <summary>Begins to count anew.</summary>
    public void Forget()
    {
        foreach (var list in new[] { parsing, generating, idling, analyzing, added })
            list.Clear();
        Times = new();
    }

    public async Task TypeAsync(int edits, params EditKind[] kinds)
    {
        for (var done = 0; done < edits;)
        {
            var kind = kinds[random.Next(kinds.Length)];
            var tree = Choose();
            var change = editor.Make(kind, await tree.GetRootAsync());
            if (change == default)
                continue;
            var edited = await ApplyAsync(tree, change);
            done++;
            if (kind == EditKind.HalfTyped)
                await ApplyAsync(edited, new TextChange(new TextSpan(change.Span.Start, change.NewText!.Length), ""));
        }
    }

    // Half of the time somebody works on agents.
    private SyntaxTree Choose()
    {
        var folder = random.Next(2) == 0 ? "/Agents/" : random.Next(2) == 0 ? "/Tools/Rules" : "/Tools/Report";
        var files = compilation.SyntaxTrees.Where(t => t.FilePath.Contains(folder, StringComparison.Ordinal)).OrderBy(t => t.FilePath, StringComparer.Ordinal).ToList();
        return files[random.Next(files.Count)];
    }

    private async Task<SyntaxTree> ApplyAsync(SyntaxTree tree, TextChange change)
    {
        var clock = Clock.Start();
        var edited = tree.WithChangedText((await tree.GetTextAsync()).WithChanges(change));
        compilation = compilation.ReplaceSyntaxTree(tree, edited);
        parsing.Add(clock.Milliseconds);
        clock = Clock.Start();
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out generated, out _);
        generating.Add(clock.Milliseconds);
        var (idle, _) = await Analyzing.DocumentAsync(generated, edited, Analyzing.Idle);
        var (ours, diagnostics) = await Analyzing.DocumentAsync(generated, edited, Analyzing.Ours, Times);
        idling.Add(idle);
        analyzing.Add(ours);
        added.Add(Math.Max(0, ours - idle));
        Findings += diagnostics.Length;
        return edited;
    }
}
