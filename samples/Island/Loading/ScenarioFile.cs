namespace IslandSample.Loading;

/// <summary>Finds scenario files: those of the user, and those that come with the program.</summary>
internal static class ScenarioFile
{
    /// <summary>Reads a scenario from the file of that name, or else from the shipped one: <c>commons</c>, <c>scenarios/govsim.json</c>.</summary>
    /// <exception cref="ScenarioException">There is none, or it cannot be used.</exception>
    public static Scenario Load(string name)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "scenarios");
        string[] places = [name, Path.Combine(AppContext.BaseDirectory, name), Path.Combine(shipped, name + ".json")];
        var path = places.FirstOrDefault(File.Exists)
            ?? throw new ScenarioException($"{name}: there is no such file, and no such scenario comes with the program; "
                + $"these do: {string.Join(", ", Directory.GetFiles(shipped, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))}");
        try
        {
            return ScenarioReader.Read(name, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScenarioException($"{name}: the file cannot be read: {e.Message}");
        }
    }
}
