extern alias analyzers;
extern alias tool;

using tool::MetaIsland.Effects.Library;
using tool::MetaIsland.Effects.Library.Output;

namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>The table that is embedded in the analyzers, read with the sources they read it with, in the words of the override files.</summary>
internal static class LibraryFacts
{
    internal static readonly LibraryTable Table = LibraryTable.Read(Open());

    internal static Stream Open() =>
        typeof(analyzers::MetaIsland.Analyzers.Definition.DefinitionAnalyzer).Assembly.GetManifestResourceStream(LibraryTable.ResourceName)!;

    internal static LibrarySummary Find(string method) => Table.Find("M:" + method) ?? throw new InvalidOperationException($"'{method}' is not in the table.");

    /// <summary>What the method does, without the members of the user's objects that it may run.</summary>
    public static string Of(string method) => SummaryText.Of(Find(method) with { Calls = default });

    /// <summary>Only the members of the user's objects that it may run.</summary>
    public static string CallsOf(string method) => SummaryText.Of(new() { Calls = Find(method).Calls });

    public static TheoryData<string, string> Parse(string prefix, string facts)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in facts.Split('\n', StringSplitOptions.TrimEntries))
            data.Add(prefix + line[..line.IndexOf(" : ", StringComparison.Ordinal)], line[(line.IndexOf(" : ", StringComparison.Ordinal) + 3)..]);
        return data;
    }
}
