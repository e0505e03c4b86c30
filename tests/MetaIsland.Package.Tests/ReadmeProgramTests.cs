using MetaIsland.Tests;

namespace MetaIsland.Package.Tests;

/// <summary>The program of README.md, built against the package by somebody outside and run on both runtimes.</summary>
[Collection(nameof(Feed))]
public sealed class ReadmeProgramTests(Feed feed)
{
    private const string Properties = """
        <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
        """;

    // The first line says which runtime it really was.
    private const string Runtime = """
        internal static class Runtime
        {
            [System.Runtime.CompilerServices.ModuleInitializer]
            internal static void Say() => Console.WriteLine(System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription);
        }
        """;

    [Fact]
    public async Task Program_PrintsTheSameOnEveryRuntime()
    {
        var readme = Repository.Read("README.md");
        var folder = feed.Consumer("Lake", Properties, ("Program.cs", Markdown.Block(readme, "program")), ("Runtime.cs", Runtime));
        await Dotnet.RunAsync(folder, "build", "-c", "Release");

        var generated = Directory.EnumerateFiles(Path.Combine(folder, "obj"), "*.g.cs", SearchOption.AllDirectories).Select(Path.GetFileName).ToHashSet();
        Assert.Superset(new HashSet<string?> { "Lake.g.cs", "Fisher.g.cs", "LakeSimulation.g.cs" }, generated);

        var printed = Markdown.Block(readme, "printed");
        Assert.Equal((".NET 10", printed), await RunAsync(folder, "net10.0"));
        Assert.Equal((".NET 8", printed), await RunAsync(folder, "net8.0"));
    }

    private static async Task<(string Runtime, string Printed)> RunAsync(string folder, string framework)
    {
        var bin = Path.Combine(folder, "bin", "Release", framework);
        var host = Directory.EnumerateFiles(bin, OperatingSystem.IsWindows() ? "Lake.exe" : "Lake", SearchOption.AllDirectories).First();
        var (exitCode, output) = framework == "net8.0"
            ? await Dotnet.TryAsync(folder, host)
            : await Dotnet.TryAsync(folder, "dotnet", Path.Combine(bin, "Lake.dll"));
        Assert.True(exitCode == 0, $"The program ended with {exitCode} on {framework}:\n{output}");
        var lines = output.Split('\n', 2);
        return (lines[0].Split('.', 3) is [_, var major, ..] ? $".{major}" : lines[0], lines[1]);
    }
}
