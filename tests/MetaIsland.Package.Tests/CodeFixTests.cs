namespace MetaIsland.Package.Tests;

/// <summary>The fixes of the package, applied to somebody's project from the command line.</summary>
[Collection(nameof(Feed))]
public sealed class CodeFixTests(Feed feed)
{
    private const string Usings = "using MetaIsland;\n";

    private const string Bad = Usings + """
        return 0;

        public sealed record Analysis(int Food);

        public interface IModel { Task<int> Ask(string text, CancellationToken stop = default); }

        [World]
        public sealed partial class Island
        {
            int[] soil = new int[8];
        }

        [Agent]
        public sealed partial class Islander
        {
            int food;

            [Node]
            Analysis Analyze() => new(1);

            [Node, After(nameof(Analyze))]
            void Act(Analysis analysis, Island.Events events)
            {
                food += analysis.Food;
                events.Emit(new Rain(3));
            }

            [Node, After(nameof(Analyze))]
            async Task Ask(Analysis analysis, [Service] IModel model, CancellationToken stop) => await model.Ask($"{analysis.Food}");
        }

        public readonly record struct Rain(int Plot);

        [Simulation<Island, Islander>]
        public sealed partial class Life
        {
            [SyncPoint]
            static void Judge() { }

            [SyncPoint]
            void Vote() { }
        }

        """;

    [Fact]
    public async Task Format_MendsAProject_WhichThenBuilds()
    {
        var folder = feed.Consumer("Mended", "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", ("Program.cs", Bad));
        await Dotnet.RunAsync(folder, "restore");
        // Each needs what the one before leaves: without static sync points there is no graph.
        foreach (var id in (string[])["MI1007", "MI1016", "MI1023", "MI4003", "MI4002"])
            await Dotnet.RunAsync(folder, "format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", id);

        var mended = (await File.ReadAllTextAsync(Path.Combine(folder, "Program.cs"))).ReplaceLineEndings("\n");
        Assert.Equal(Bad
            .Replace("[Node, After(nameof(Analyze))]", "[Node]", StringComparison.Ordinal)
            .Replace("int[] soil = new int[8];\n", "int[] soil = new int[8];\n\n    [Apply] void Apply(Rain e) { }\n", StringComparison.Ordinal)
            .Replace("model.Ask($\"{analysis.Food}\")", "model.Ask($\"{analysis.Food}\", stop)", StringComparison.Ordinal)
            .Replace("[SyncPoint]\n    void", "[SyncPoint, After(nameof(Judge))]\n    static void", StringComparison.Ordinal), mended);
        await Dotnet.RunAsync(folder, "build");
    }

    [Fact]
    public async Task CodeStyleOfTheSdk_DoesNotComplainOfNodes()
    {
        var folder = feed.Consumer("Styled", """
            <TargetFramework>net10.0</TargetFramework>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <AnalysisMode>All</AnalysisMode>
            """, ("Program.cs", Usings + """
            return 0;

            [World] internal sealed partial class Island { int quota = 1; int Unused() => 1; }
            [Agent] internal sealed partial class Islander { [Node] private void Act(Island.View island) { } private void Idle(int x) { } }
            [Simulation<Island, Islander>] internal sealed partial class Life { [SyncPoint] private static void Meet(Island.View island) { } }
            """), (".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.IDE0051.severity = warning
            dotnet_diagnostic.IDE0052.severity = warning
            dotnet_diagnostic.IDE0060.severity = warning
            dotnet_diagnostic.CA1822.severity = warning
            dotnet_diagnostic.CA1812.severity = warning
            """));
        var (_, output) = await Dotnet.TryAsync(folder, "dotnet", "build");
        var said = output.Split('\n').Where(line => line.Contains("warning IDE00", StringComparison.Ordinal) || line.Contains("warning CA18", StringComparison.Ordinal)).ToList();
        // It does of what is really unused.
        Assert.Contains(said, line => line.Contains("Idle", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("Unused", StringComparison.Ordinal));
        Assert.DoesNotContain(said, line => line.Contains("Act", StringComparison.Ordinal) || line.Contains("Meet", StringComparison.Ordinal) || line.Contains("quota", StringComparison.Ordinal) || line.Contains("Islander' is", StringComparison.Ordinal));
    }
}
