using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace MetaIsland.Testing.State;

/// <summary>Takes an object to pieces: every single value it holds, with the path to it. Maps and sets have no order of their own.</summary>
[RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
internal sealed class StateReader
{
    // State is a tree (a rule says so), and what breaks the rule must not take the reader along.
    private const int Deepest = 100;

    private readonly List<Leaf> leaves = [];
    private readonly int? agent;

    private StateReader(int? agent) => this.agent = agent;

    public static List<Leaf> Read(object root, string path, int? agent)
    {
        var reader = new StateReader(agent);
        reader.AddFields(root, path, 0);
        return reader.leaves;
    }

    private void Add(object? value, string path, int depth)
    {
        if (value is null)
            Add(path, ValueText.Null);
        else if (ValueText.Find(value) is { } text)
            Add(path, text);
        else if (depth > Deepest)
            Add(path, "deeper than this report goes");
        else if (value is IDictionary map)
            AddMap(map.Keys.Cast<object>().Select(key => (key, map[key])), path, depth);
        else if (IsSet(value))
            AddSet((IEnumerable)value, path);
        else if (value is Array { Rank: > 1 } grid)
            AddGrid(grid, path, depth);
        else if (value is ITuple tuple)
            AddItems(Enumerable.Range(0, tuple.Length).Select(i => ($"{path}.Item{(i + 1).ToString(CultureInfo.InvariantCulture)}", tuple[i])), depth);
        else if (value is IEnumerable items && value.GetType().Namespace is { } space && (value is Array || space.StartsWith("System.Collections", StringComparison.Ordinal)))
            AddList(items, path, depth);
        else
            AddFields(value, path, depth);
    }

    private void AddFields(object value, string path, int depth)
    {
        var before = leaves.Count;
        foreach (var (name, field) in FieldNames.Of(value.GetType()))
            Add(field.GetValue(value), $"{path}.{name}", depth + 1);
        // That it is there at all is something, too.
        if (leaves.Count == before && depth > 0)
            Add(path, value.GetType().Name);
    }

    private void AddList(IEnumerable items, string path, int depth)
    {
        List<object?> list;
        try
        {
            list = [.. items.Cast<object?>()];
        }
        catch (InvalidOperationException)
        {
            // An immutable array that nobody has set.
            Add(path, "default");
            return;
        }
        Add($"{path}.Count", Text(list.Count));
        AddItems(list.Select((item, i) => ($"{path}[{Text(i)}]", item)), depth);
    }

    private void AddGrid(Array grid, string path, int depth)
    {
        var place = new int[grid.Rank];
        Add($"{path}.Size", string.Join(" x ", Enumerable.Range(0, grid.Rank).Select(i => Text(grid.GetLength(i)))));
        foreach (var item in grid)
        {
            Add(item, $"{path}[{string.Join(", ", place.Select(Text))}]", depth + 1);
            for (var i = place.Length - 1; i >= 0 && ++place[i] == grid.GetLength(i); i--)
                place[i] = 0;
        }
    }

    private void AddMap(IEnumerable<(object Key, object? Value)> entries, string path, int depth)
    {
        var sorted = entries.Select(entry => (Key: KeyText(entry.Key), entry.Value)).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        Add($"{path}.Count", Text(sorted.Count));
        AddItems(sorted.Select(entry => ($"{path}[{entry.Key}]", entry.Value)), depth);
    }

    private void AddSet(IEnumerable items, string path)
    {
        var sorted = items.Cast<object>().Select(KeyText).Order(StringComparer.Ordinal).ToList();
        Add($"{path}.Count", Text(sorted.Count));
        foreach (var item in sorted)
            Add($"{path}.Contains({item})", "true");
    }

    private void AddItems(IEnumerable<(string Path, object? Value)> items, int depth)
    {
        foreach (var (path, value) in items)
            Add(value, path, depth + 1);
    }

    private void Add(string path, string value) => leaves.Add(new Leaf(agent, path, value));

    /// <summary>A key is a single value, or a tuple or record struct of some.</summary>
    private static string KeyText(object key) => ValueText.Find(key) ?? $"({string.Join(", ", Read(key, "", null).Select(leaf => leaf.Value))})";

    private static bool IsSet(object value) =>
        value.GetType().GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ISet<>) || open == typeof(IReadOnlySet<>)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
