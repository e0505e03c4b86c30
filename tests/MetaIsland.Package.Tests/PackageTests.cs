using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace MetaIsland.Package.Tests;

/// <summary>What is in the package.</summary>
[Collection(nameof(Feed))]
public sealed class PackageTests(Feed feed)
{
    // Roslyn 4.8 is what SDK 8.0.100 has: a compiler refuses components that want more, and then generates nothing.
    private static readonly Dictionary<string, Version> Ceiling = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        // Only where code fixes run, which is where a workspace is.
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
    };

    [Fact]
    public void Pack_HasNoWarnings() => Assert.DoesNotContain("warning", feed.PackOutput, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Package_HasExactlyTheseFiles()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        Assert.Equal(
            [
                "MetaIsland.nuspec",
                "README.md",
                "analyzers/dotnet/cs/MetaIsland.Analyzers.dll",
                "analyzers/dotnet/cs/MetaIsland.CodeFixes.dll",
                "analyzers/dotnet/cs/MetaIsland.Generators.dll",
                "build/MetaIsland.Relaxed.globalconfig",
                "build/MetaIsland.Strict.globalconfig",
                "build/MetaIsland.targets",
                "buildTransitive/MetaIsland.Relaxed.globalconfig",
                "buildTransitive/MetaIsland.Strict.globalconfig",
                "buildTransitive/MetaIsland.targets",
                "lib/net10.0/MetaIsland.dll",
                "lib/net10.0/MetaIsland.xml",
                "lib/net8.0/MetaIsland.dll",
                "lib/net8.0/MetaIsland.xml",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheContainer(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SymbolPackage_HasSymbolsOfEveryFramework()
    {
        using var package = ZipFile.OpenRead(Path.ChangeExtension(feed.Package, ".snupkg"));
        Assert.Equal(["lib/net10.0/MetaIsland.pdb", "lib/net8.0/MetaIsland.pdb"],
            package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_DependsOnOnePackage()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var stream = package.GetEntry("MetaIsland.nuspec")!.Open();
        var ids = XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => (string)e.Attribute("id")!).Distinct();
        Assert.Equal(["System.IO.Hashing"], ids);
    }

    [Theory]
    [InlineData("MetaIsland.Generators.dll")]
    [InlineData("MetaIsland.Analyzers.dll")]
    [InlineData("MetaIsland.CodeFixes.dll")]
    public void CompilerComponents_ReferenceNothingNewerThanTheFloor(string file)
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var stream = new MemoryStream();
        package.GetEntry($"analyzers/dotnet/cs/{file}")!.Open().CopyTo(stream);
        stream.Position = 0;
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            var name = metadata.GetString(reference.Name);
            Assert.True(Ceiling.TryGetValue(name, out var ceiling), $"{file} references {name}, which a compiler need not have.");
            Assert.True(reference.Version <= ceiling, $"{file} references {name} {reference.Version}; more than {ceiling} shuts out users of older SDKs.");
        });
    }

    internal static bool IsOfTheContainer(string name) =>
        name is "[Content_Types].xml" || name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal);
}
