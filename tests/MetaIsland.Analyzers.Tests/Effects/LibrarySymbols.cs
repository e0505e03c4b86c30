using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>The class library as a program sees it: the reference assemblies that come with the SDK.</summary>
internal static class LibrarySymbols
{
    private static readonly Lazy<CSharpCompilation> Compilation = new(() => CSharpCompilation.Create("Library", references: ReferenceFiles().Select(f => MetadataReference.CreateFromFile(f))));

    public static INamedTypeSymbol Type(string name) => Compilation.Value.GetTypeByMetadataName(name) ?? throw new InvalidOperationException($"No type '{name}'.");

    /// <summary>Everything public or protected in the reference assemblies.</summary>
    public static IEnumerable<INamedTypeSymbol> Types() => Compilation.Value.SourceModule.ReferencedAssemblySymbols.SelectMany(a => In(a.GlobalNamespace));

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(m => m is INamedTypeSymbol type ? IsVisible(type) ? In(type).Prepend(type) : [] : In(m));

    public static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static string[] ReferenceFiles()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var newest = Directory.GetDirectories(packs, "10.*").OrderBy(d => Version.Parse(Path.GetFileName(d).Split('-')[0])).Last();
        return Directory.GetFiles(Path.Combine(newest, "ref", "net10.0"), "*.dll");
    }
}
