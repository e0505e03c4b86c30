using System.Text.Json;

namespace IslandSample.Loading;

/// <summary>One value of a JSON file that knows where it stands, so that a message about it can say so.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line it begins on, from 1.</param>
/// <param name="Path">For example <c>members[1].take</c>; empty for the whole file.</param>
/// <param name="Kind">What it is.</param>
internal sealed record JsonEntry(string File, int Line, string Path, JsonValueKind Kind)
{
    /// <summary>A string, or a number as it is written.</summary>
    public string Text { get; init; } = "";

    /// <summary>What is in an object.</summary>
    public IReadOnlyDictionary<string, JsonEntry> Fields { get; init; } = new Dictionary<string, JsonEntry>();

    /// <summary>What is in an array.</summary>
    public IReadOnlyList<JsonEntry> Items { get; init; } = [];

    /// <summary>The error to throw for this value.</summary>
    public ScenarioException Refuse(string problem) => new($"{File}({Line}): {(Path == "" ? "the scenario" : Path)} {problem}");

    /// <summary>This value, if it is of a kind.</summary>
    public JsonEntry Require(JsonValueKind kind, string noun) => Kind == kind ? this : throw Refuse($"must be {noun}");
}
