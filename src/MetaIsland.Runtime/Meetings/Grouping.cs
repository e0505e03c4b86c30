namespace MetaIsland.Meetings;

/// <summary>Who meets with whom at a grouped sync point, for one round. Groups are in ascending order of their keys.</summary>
public sealed class Grouping
{
    internal Grouping(int[][] groupOf, int count)
    {
        GroupOf = groupOf;
        Count = count;
    }

    /// <summary>By agent type and storage index; empty for a type that brings nothing.</summary>
    internal int[][] GroupOf { get; }

    internal int Count { get; }
}

/// <summary>Reads the keys of all agents; generated code fills it.</summary>
/// <typeparam name="TKey">What makes groups.</typeparam>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class GroupKeys<TKey>(int agentTypes)
    where TKey : notnull
{
    private readonly TKey[][] keys = [.. Enumerable.Range(0, agentTypes).Select(_ => Array.Empty<TKey>())];

    /// <summary>The keys of a type's agents, by storage index, to be filled.</summary>
    public TKey[] Of(int agentType, int agents) => keys[agentType] = new TKey[agents];

    /// <summary>The groups these keys make.</summary>
    public Grouping Result()
    {
        var order = State.KeyComparer<TKey>.Default;
        var distinct = keys.SelectMany(all => all).Distinct().Order(order).ToArray();
        return new Grouping([.. keys.Select(all => all.Select(key => Array.BinarySearch(distinct, key, order)).ToArray())], distinct.Length);
    }
}
