using System.Text;
using System.Text.Json;

namespace IslandSample.Loading;

/// <summary>Reads JSON, with comments, into <see cref="JsonEntry"/>s.</summary>
internal ref struct JsonEntryParser
{
    private readonly string file;
    private readonly ReadOnlySpan<byte> json;
    private Utf8JsonReader reader;
    private int countedTo;
    private int line = 1;

    private JsonEntryParser(string file, ReadOnlySpan<byte> json)
    {
        this.file = file;
        this.json = json;
        reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
    }

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="ScenarioException">It is not JSON, or names a field twice.</exception>
    public static JsonEntry Parse(string file, ReadOnlySpan<byte> json)
    {
        if (json.StartsWith(Encoding.UTF8.Preamble))
            json = json[Encoding.UTF8.Preamble.Length..];
        var parser = new JsonEntryParser(file, json);
        try
        {
            parser.reader.Read();
            var whole = parser.ReadValue("");
            parser.reader.Read();
            return whole;
        }
        catch (JsonException e)
        {
            // The exception's own end, "LineNumber: ...", counts from 0 and would only confuse.
            throw new ScenarioException($"{file}({e.LineNumber + 1}): this is not JSON: {e.Message.Split(" LineNumber:")[0]}");
        }
    }

    private JsonEntry ReadValue(string path) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(path),
        JsonTokenType.StartArray => ReadArray(path),
        JsonTokenType.String => Entry(path, JsonValueKind.String) with { Text = reader.GetString()! },
        JsonTokenType.Number => Entry(path, JsonValueKind.Number) with { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
        JsonTokenType.True => Entry(path, JsonValueKind.True),
        JsonTokenType.False => Entry(path, JsonValueKind.False),
        _ => Entry(path, JsonValueKind.Null),
    };

    private JsonEntry ReadObject(string path)
    {
        var entry = Entry(path, JsonValueKind.Object);
        var fields = new Dictionary<string, JsonEntry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            var field = ReadValue(path == "" ? name : $"{path}.{name}");
            if (!fields.TryAdd(name, field))
                throw field.Refuse("is given twice");
        }
        return entry with { Fields = fields };
    }

    private JsonEntry ReadArray(string path)
    {
        var entry = Entry(path, JsonValueKind.Array);
        var items = new List<JsonEntry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue($"{path}[{items.Count}]"));
        return entry with { Items = items };
    }

    private JsonEntry Entry(string path, JsonValueKind kind)
    {
        var start = (int)reader.TokenStartIndex;
        line += json[countedTo..start].Count((byte)'\n');
        countedTo = start;
        return new JsonEntry(file, line, path, kind);
    }
}
