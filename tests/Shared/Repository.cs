namespace MetaIsland.Tests;

/// <summary>The checkout the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder of <c>MetaIsland.sln</c>.</summary>
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MetaIsland.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} has a MetaIsland.sln.");
    }
}
