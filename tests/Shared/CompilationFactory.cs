using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Tests;

/// <summary>Compiles user code as a project that references MetaIsland would: C# 12, nullable, implicit usings, documentation checked.</summary>
public static class CompilationFactory
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable,
        warningLevel: 9999);

    private static readonly MetadataReference[] References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "MetaIsland.dll"))
        .Append(typeof(object).Assembly.Location)
        .Distinct()
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <param name="sources">The files of the project.</param>
    public static CSharpCompilation Create(params string[] sources) => Create(sources, references: []);

    /// <param name="sources">The files of the project.</param>
    /// <param name="references">Other projects it references.</param>
    /// <param name="assembly">Its name.</param>
    /// <param name="options">The language it is written in, if that is another than <see cref="ParseOptions"/>.</param>
    public static CSharpCompilation Create(string[] sources, MetadataReference[] references, string assembly = "Program", CSharpParseOptions? options = null) =>
        CSharpCompilation.Create(
            assembly,
            sources.Prepend(ImplicitUsings).Select((source, i) => CSharpSyntaxTree.ParseText(source, options ?? ParseOptions, path: $"/{assembly}/Source{i}.cs")),
            [.. References, .. references],
            Options);
}
