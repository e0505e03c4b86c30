namespace MetaIsland.Effects.Library;

/// <summary>What is known of the .NET class library: the table is a resource of this assembly and read when it is first asked.</summary>
internal static class LibraryModel
{
    private static readonly Lazy<LibraryTable> Table = new(Load);

    /// <summary>What a method does; null when it is not in the table.</summary>
    /// <param name="documentationId">Of the original definition, as <c>ISymbol.GetDocumentationCommentId()</c> says it.</param>
    public static LibrarySummary? Find(string documentationId) => Table.Value.Find(documentationId);

    /// <summary>Whether the type is in the table, so that a method of it that is not there is new rather than foreign.</summary>
    public static bool Knows(string typeDocumentationId) => Table.Value.Knows(typeDocumentationId);

    /// <summary>From which version of the framework the table was made, and by which text of the tool.</summary>
    public static string Version => Table.Value.Version;

    private static LibraryTable Load()
    {
        using var stream = typeof(LibraryModel).Assembly.GetManifestResourceStream(LibraryTable.ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{LibraryTable.ResourceName}'; its project has to embed library.bin.");
        return LibraryTable.Read(stream);
    }
}
