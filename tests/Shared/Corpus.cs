using System.Collections.Concurrent;
using System.Reflection;

namespace MetaIsland.Tests;

/// <summary>The programs of <c>tests/Corpus</c>: each a whole project in one file, against the public API.</summary>
public static class Corpus
{
    private static readonly ConcurrentDictionary<string, Lazy<GeneratorHarness>> Programs = [];
    private static readonly ConcurrentDictionary<string, Lazy<Assembly>> Assemblies = [];

    public static IEnumerable<string> Names => typeof(Corpus).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".cs", StringComparison.Ordinal))
        .Select(name => name[..^3])
        .Order(StringComparer.Ordinal);

    public static string Source(string name)
    {
        using var stream = typeof(Corpus).Assembly.GetManifestResourceStream(name + ".cs") ?? throw new ArgumentException($"tests/Corpus has no {name}.cs.");
        return new StreamReader(stream).ReadToEnd();
    }

    /// <summary>The program with its generated code; generated once a test run.</summary>
    public static GeneratorHarness Program(string name) =>
        Programs.GetOrAdd(name, key => new(() => GeneratorHarness.Run(Source(key)))).Value;

    /// <summary>The program, loaded; once a test run.</summary>
    public static Assembly Load(string name) => Assemblies.GetOrAdd(name, key => new(() => Program(key).Load())).Value;

    /// <summary>A type of the program by its full name, <c>+</c> before nested ones.</summary>
    public static Type Type(string program, string type) => Load(program).GetType(type, throwOnError: true)!;
}
