using System.IO.Compression;
using System.Xml.Linq;

namespace MetaIsland.Package.Tests;

/// <summary>The package for tests: what is in it, and that a program outside can use it.</summary>
[Collection(nameof(Feed))]
public sealed class TestingPackageTests(Feed feed)
{
    // Each process has its own hash codes, so only another process can tell.
    private const string Town = """
        using MetaIsland;
        using MetaIsland.Testing;

        Console.WriteLine(await ScheduleFuzzer.RunAsync(options => new Town(new Square(), Citizen.CreateMany(4), options), rounds: 3));

        [World] public sealed partial class Square { int benches; }

        [Agent] public sealed partial class Citizen
        {
            int bucket;
            [Node] void Sort(AgentContext me) => bucket = Outside.Hash($"citizen {me.Id.Value}");
        }

        [Simulation<Square, Citizen>] public sealed partial class Town;

        internal static class Outside
        {
            public static readonly Func<string, int> Hash = text => text.GetHashCode();
        }
        """;

    [Fact]
    public void Package_HasExactlyTheseFiles()
    {
        using var package = ZipFile.OpenRead(feed.TestingPackage);
        Assert.Equal(
            [
                "MetaIsland.Testing.nuspec",
                "README.md",
                "lib/net10.0/MetaIsland.Testing.dll",
                "lib/net10.0/MetaIsland.Testing.xml",
                "lib/net8.0/MetaIsland.Testing.dll",
                "lib/net8.0/MetaIsland.Testing.xml",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => !PackageTests.IsOfTheContainer(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_BringsTheRuntimeOfItsVersion_AndItsGenerator()
    {
        using var package = ZipFile.OpenRead(feed.TestingPackage);
        using var stream = package.GetEntry("MetaIsland.Testing.nuspec")!.Open();
        var dependencies = XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == "dependency").ToList();
        Assert.All(dependencies, one => Assert.Equal(("MetaIsland", feed.Version), ((string?)one.Attribute("id"), (string?)one.Attribute("version"))));
        Assert.Equal(2, dependencies.Count);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task ProgramOutside_IsTriedInItsOwnProcesses(string framework)
    {
        var name = $"Town{framework.Replace(".", "", StringComparison.Ordinal)}";
        var folder = feed.Consumer(name, $"<TargetFramework>{framework}</TargetFramework>", "MetaIsland.Testing", ("Program.cs", Town));
        await Dotnet.RunAsync(folder, "build", "-c", "Release");
        var host = Directory.EnumerateFiles(Path.Combine(folder, "bin"), OperatingSystem.IsWindows() ? $"{name}.exe" : name, SearchOption.AllDirectories).First();
        var (exitCode, output) = await Dotnet.TryAsync(folder, host);
        Assert.True(exitCode == 0, output);
        Assert.StartsWith("Round 0: Citizen #0.bucket is ", output, StringComparison.Ordinal);
        Assert.Contains("in another process.", output, StringComparison.Ordinal);
        Assert.Contains("(await ScheduleFuzzer.RunAsync(options => new Town(new Square(), Citizen.CreateMany(4), options), rounds: 1, FuzzOptions.OnlyProcesses(1))).ThrowIfDifferent();", output, StringComparison.Ordinal);
    }
}
