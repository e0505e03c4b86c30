namespace MetaIsland.Programs.Tests.Generation;

/// <summary>The world of a program: fields, and events that change them.</summary>
internal sealed record WorldModel(IReadOnlyList<WorldField> Fields, IReadOnlyList<EventModel> Events);

/// <param name="Name">Type and, where it is not an overload, part of the method's name.</param>
/// <param name="Key">Type of its member <c>Key</c>.</param>
/// <param name="Contest">How those of one key contend; null where nobody does.</param>
/// <param name="IsJudged"><c>[Apply]</c> returns bool.</param>
/// <param name="IsClass">A record class.</param>
/// <param name="IsByIn">Taken by <c>in</c>.</param>
/// <param name="HasHelper"><c>[Apply]</c> leaves the writing to another method.</param>
/// <param name="Fails"><c>[Apply]</c> throws sooner or later.</param>
/// <param name="Changes">What it changes.</param>
internal sealed record EventModel(
    string Name, KeyKind Key, ContestModel? Contest, bool IsJudged, bool IsClass, bool IsByIn, bool HasHelper, bool Fails, IReadOnlyList<WorldField> Changes)
{
    private static readonly string[] Names = ["Key", "Other", "Third"];

    /// <summary>Members that name what is wanted; one of those without a contest too.</summary>
    public IReadOnlyList<string> Keys => Names[..(Contest?.Keys ?? 1)];

    /// <summary>What a winner leaves.</summary>
    public bool HasFrom => Contest is { IsChain: true };

    /// <summary>All members that are keys.</summary>
    public IEnumerable<string> Places => HasFrom ? Keys.Append("From") : Keys;

    public string Declaration =>
        $"{(IsClass ? "sealed record" : "readonly record struct")} {Name}(AgentId By, {string.Concat(Places.Select(place => $"{Key.TypeName()} {place}, "))}ulong Amount)";

    /// <summary>A new one, by an expression; its keys are few where they are fought over, and made of different parts of the number.</summary>
    public string Create(string by, string number) =>
        $"new {Name}({by}, {string.Concat(Places.Select((_, i) => $"{KeyOf(number, i)}, "))}{number})";

    /// <summary>A key made of a number.</summary>
    public string KeyOf(string number, int part) => Key.Create(Contest is null ? number : $"({(part == 0 ? number : $"({number} >> {9 * part})")} % {Contest.Range})");
}
