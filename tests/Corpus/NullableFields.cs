using MetaIsland;

namespace Demo.NullableFields;

public sealed record Note(string? Text, Note? Next);

public readonly record struct Fill(int Value);

// Everything is absent until it is filled.
[World]
public sealed partial class Blank
{
    int? number;
    string? text;
    Note? note;
    int[]? array;
    string?[]? texts;
    int[,]? grid;
    List<Note?>? list;
    Queue<int?>? queue;
    Dictionary<string, int?>? map;
    HashSet<int>? set;

    int?[]? Numbers { get; set; }

    [Apply]
    void Apply(Fill fill)
    {
        number = fill.Value;
        text = "text";
        note = new("note", null);
        array = [fill.Value];
        texts = ["a", null];
        grid = new int[1, 2];
        list = [note, null];
        queue = new([1, null]);
        map = new() { ["b"] = null, ["a"] = fill.Value };
        set = [2, 1];
        Numbers = [null, fill.Value];
    }
}
