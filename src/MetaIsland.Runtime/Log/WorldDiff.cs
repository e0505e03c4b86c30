using System.ComponentModel;
using MetaIsland.State;

namespace MetaIsland.Logging;

/// <summary>Collects where two versions of a world differ; generated code hands it field after field. Elements are compared by <c>Equals</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WorldDiff
{
    private readonly List<WorldChange> changes = [];

    internal WorldDiff()
    {
    }

    internal IReadOnlyList<WorldChange> Changes => changes;

    /// <summary>A field that is one value.</summary>
    public void Value<T>(string field, T before, T after) => Add(field, null, before, after);

    /// <summary>An array, by index.</summary>
    public void Array<T>(string field, T[]? before, T[]? after) => Sequence(field, before, after);

    /// <summary>A list, by index.</summary>
    public void List<T>(string field, List<T>? before, List<T>? after) => Sequence(field, before, after);

    /// <summary>A queue, by place, the oldest first.</summary>
    public void Queue<T>(string field, Queue<T>? before, Queue<T>? after) => Sequence(field, before?.ToArray(), after?.ToArray());

    /// <summary>A grid, by row and column; as a whole if its size has changed.</summary>
    public void Grid<T>(string field, T[,]? before, T[,]? after)
    {
        if (before is null || after is null || before.GetLength(0) != after.GetLength(0) || before.GetLength(1) != after.GetLength(1))
        {
            Add(field, null, SizeOf(before), SizeOf(after));
            return;
        }
        for (var row = 0; row < before.GetLength(0); row++)
        {
            for (var column = 0; column < before.GetLength(1); column++)
                Add(field, (row, column), before[row, column], after[row, column]);
        }
    }

    /// <summary>A map, by key, ascending.</summary>
    public void Map<TKey, TValue>(string field, Dictionary<TKey, TValue>? before, Dictionary<TKey, TValue>? after)
        where TKey : notnull
    {
        before ??= [];
        after ??= [];
        foreach (var key in Union(before.Keys, after.Keys))
        {
            var (had, has) = (before.TryGetValue(key, out var was), after.TryGetValue(key, out var now));
            if (had != has || !EqualityComparer<TValue>.Default.Equals(was, now))
                changes.Add(new WorldChange(field, key, had ? was : null, has ? now : null));
        }
    }

    /// <summary>A set: what has gone and what has come, ascending.</summary>
    public void Set<T>(string field, HashSet<T>? before, HashSet<T>? after)
        where T : notnull
    {
        before ??= [];
        after ??= [];
        foreach (var element in Union(before, after))
        {
            if (before.Contains(element) != after.Contains(element))
                changes.Add(new WorldChange(field, element, before.Contains(element) ? element : null, after.Contains(element) ? element : null));
        }
    }

    private void Sequence<T>(string field, IReadOnlyList<T>? before, IReadOnlyList<T>? after)
    {
        before ??= [];
        after ??= [];
        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            if (i < before.Count && i < after.Count)
                Add(field, i, before[i], after[i]);
            else
                changes.Add(new WorldChange(field, i, i < before.Count ? before[i] : null, i < after.Count ? after[i] : null));
        }
    }

    private void Add<T>(string field, object? element, T before, T after)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
            changes.Add(new WorldChange(field, element, before, after));
    }

    private static string? SizeOf<T>(T[,]? grid) => grid is null ? null : $"{grid.GetLength(0)} x {grid.GetLength(1)}";

    private static IEnumerable<T> Union<T>(IEnumerable<T> before, IEnumerable<T> after)
        where T : notnull => KeyComparer<T>.Sort([.. before.Union(after)]);
}
