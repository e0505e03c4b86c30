using MetaIsland.Tests;

// The programs have statics, which is what some of them are about.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace MetaIsland.Testing.Tests;

/// <summary>The programs of <c>Unsafe/</c> and <c>Safe/</c>, compiled once a test run.</summary>
internal static class Programs
{
    private static readonly Lazy<Dictionary<string, TruthCase>> All = new(() =>
    {
        var names = typeof(Programs).Assembly.GetManifestResourceNames().Where(name => name.Contains('/')).ToList();
        return names.Zip(SafetyTruth.Compile(names.Select(name => (name[(name.IndexOf('/') + 1)..], Text(name))))).ToDictionary(one => one.First, one => one.Second);
    });

    public static IEnumerable<string> Safe => typeof(Programs).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Safe/", StringComparison.Ordinal)).Select(name => name["Safe/".Length..]);

    public static TruthCase Named(string folder, string name) => All.Value[$"{folder}/{name}"];

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(Programs).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
