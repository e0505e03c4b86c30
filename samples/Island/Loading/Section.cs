using System.Globalization;
using System.Text.Json;

namespace IslandSample.Loading;

/// <summary>An object of a scenario while it is read: every field must be there, be of its kind and in its range, and nothing else may be.</summary>
internal sealed class Section
{
    private readonly JsonEntry entry;
    private readonly List<string> known = [];

    public Section(JsonEntry entry) => this.entry = entry.Require(JsonValueKind.Object, "an object: { ... }");

    /// <summary>A whole number.</summary>
    public int Integer(string name, int min, int max) => (int)Number(name, min, max);

    /// <summary>A seed: any whole number of 64 bits from 0.</summary>
    public ulong Seed(string name) => (ulong)Number(name, 0, ulong.MaxValue);

    /// <summary>A text that is not empty.</summary>
    public string Text(string name) =>
        Field(name).Require(JsonValueKind.String, "a text in quotes") is { Text.Length: > 0 } text ? text.Text : throw Field(name).Refuse("must not be empty");

    /// <summary>True or false.</summary>
    public bool Flag(string name) => Field(name) is { Kind: JsonValueKind.True or JsonValueKind.False } flag
        ? flag.Kind == JsonValueKind.True
        : throw Field(name).Refuse("must be true or false");

    /// <summary>What <paramref name="read"/> makes of an object.</summary>
    public T Object<T>(string name, Func<Section, T> read) => Read(Field(name), read);

    /// <summary>What <paramref name="read"/> makes of each object of an array that has at least one.</summary>
    public IReadOnlyList<T> Objects<T>(string name, Func<Section, T> read)
    {
        var array = Field(name).Require(JsonValueKind.Array, "an array: [ ... ]");
        return array.Items.Count > 0 ? [.. array.Items.Select(item => Read(item, read))] : throw array.Refuse("must have at least one entry");
    }

    /// <summary>What <paramref name="read"/> makes of an object, which must take all its fields.</summary>
    public static T Read<T>(JsonEntry entry, Func<Section, T> read)
    {
        var section = new Section(entry);
        var result = read(section);
        return entry.Fields.FirstOrDefault(field => !section.known.Contains(field.Key)).Value is { } unknown
            ? throw unknown.Refuse($"is unknown here; known are: {string.Join(", ", section.known)}")
            : result;
    }

    /// <summary>The error to throw for a field that is right by itself but not beside the others.</summary>
    public ScenarioException Refuse(string name, string problem) => Field(name).Refuse(problem);

    private Int128 Number(string name, Int128 min, Int128 max)
    {
        var field = Field(name).Require(JsonValueKind.Number, $"a whole number from {min} to {max}");
        return Int128.TryParse(field.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? number
            : throw field.Refuse($"must be a whole number from {min} to {max}, but is {field.Text}");
    }

    private JsonEntry Field(string name)
    {
        known.Add(name);
        return entry.Fields.TryGetValue(name, out var field) ? field : throw entry.Refuse($"lacks the field \"{name}\"");
    }
}
