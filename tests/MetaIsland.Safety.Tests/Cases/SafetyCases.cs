namespace MetaIsland.Safety.Tests.Cases;

/// <summary>All programs of <c>tests/Safety</c>.</summary>
public static class SafetyCases
{
    public static IReadOnlyList<SafetyCase> All { get; } = [.. Load()];

    public static SafetyCase Named(string name) => All.Single(c => c.Name == name);

    private static IEnumerable<SafetyCase> Load()
    {
        var assembly = typeof(SafetyCases).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            // The folder is there for readers: the name says it too.
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new SafetyCase(resource[(resource.LastIndexOfAny(['/', '\\']) + 1)..], reader.ReadToEnd());
        }
    }
}
