using System.Text.RegularExpressions;
using System.Xml.Linq;
using MetaIsland.Tests;

namespace MetaIsland.Package.Tests;

/// <summary>
/// The packages, packed once a test run from a copy of the sources (so a stale build cannot help, and the build around us is left alone)
/// under a version nobody has restored before, into a folder that is a feed.
/// </summary>
public sealed partial class Feed : IAsyncLifetime
{
    private static readonly string[] PackedFrom =
        ["src", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "README.md", "LICENSE"];

    private static readonly string[] Packed = ["MetaIsland.Runtime", "MetaIsland.Testing"];

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("metaisland-package-");

    public string Version { get; } = $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    public string Package => Path.Combine(home.FullName, "feed", $"MetaIsland.{Version}.nupkg");

    public string TestingPackage => Path.Combine(home.FullName, "feed", $"MetaIsland.Testing.{Version}.nupkg");

    /// <summary>What pack said.</summary>
    public string PackOutput { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var clone = home.CreateSubdirectory("clone").FullName;
        foreach (var path in PackedFrom)
            Copy(Path.Combine(Repository.Root, path), Path.Combine(clone, path));
        var feed = Path.Combine(home.FullName, "feed");
        foreach (var project in Packed)
            PackOutput += await Dotnet.RunAsync(clone, "pack", $"src/{project}", "-c", "Release", "-o", feed, $"-p:Version={Version}");
        await ConfigureAsync();
    }

    public Task DisposeAsync()
    {
        home.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A project that references the package, in an empty folder outside the repository.</summary>
    /// <param name="name">Of folder, project and assembly.</param>
    /// <param name="properties">Lines of its property group.</param>
    /// <param name="sources">File name and text.</param>
    public string Consumer(string name, string properties, params (string File, string Text)[] sources) => Consumer(name, properties, "MetaIsland", sources);

    /// <param name="name">Of folder, project and assembly.</param>
    /// <param name="properties">Lines of its property group.</param>
    /// <param name="package">The package it names; it may bring others.</param>
    /// <param name="sources">File name and text.</param>
    public string Consumer(string name, string properties, string package, params (string File, string Text)[] sources)
    {
        var folder = home.CreateSubdirectory(name).FullName;
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <PropertyGroup Condition="'$(TargetFramework)' == 'net8.0'" Label="Brings the .NET 8 runtime along: the machine may have none">
                <RuntimeIdentifier>$(NETCoreSdkRuntimeIdentifier)</RuntimeIdentifier>
                <SelfContained>true</SelfContained>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        foreach (var (file, text) in sources)
            File.WriteAllText(Path.Combine(folder, file), text);
        return folder;
    }

    /// <summary>MetaIsland comes from the feed and from nowhere else, all the rest from where the machine gets its packages.</summary>
    private async Task ConfigureAsync()
    {
        var sources = await Dotnet.RunAsync(home.FullName, "nuget", "list", "source");
        var machine = await Dotnet.RunAsync(home.FullName, "nuget", "locals", "global-packages", "--list");
        var mapping = EnabledSource().Matches(sources).Select(match => Mapping(match.Groups[1].Value, "*"));
        new XElement("configuration",
            new XElement("config", Add("globalPackagesFolder", Path.Combine(home.FullName, "packages"))),
            // What the machine has already need not be fetched again; it never has this version.
            new XElement("fallbackPackageFolders", Add("machine", machine[(machine.IndexOf(':') + 1)..].Trim())),
            new XElement("packageSources", Add("local", Path.Combine(home.FullName, "feed"))),
            new XElement("packageSourceMapping", mapping, Mapping("local", "MetaIsland*")))
            .Save(Path.Combine(home.FullName, "nuget.config"));
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static XElement Mapping(string source, string pattern) =>
        new("packageSource", new XAttribute("key", source), new XElement("package", new XAttribute("pattern", pattern)));

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
            return;
        }
        if (!Directory.Exists(from) || Path.GetFileName(from) is "bin" or "obj")
            return;
        Directory.CreateDirectory(to);
        foreach (var entry in Directory.EnumerateFileSystemEntries(from))
            Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
    }

    [GeneratedRegex(@"^\s*\d+\.\s+(.+?)\s+\[Enabled\]", RegexOptions.Multiline)]
    private static partial Regex EnabledSource();
}

[CollectionDefinition(nameof(Feed))]
public sealed class FeedCollection : ICollectionFixture<Feed>;
