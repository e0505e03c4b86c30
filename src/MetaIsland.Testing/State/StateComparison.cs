namespace MetaIsland.Testing.State;

/// <summary>Where two states differ, value by value.</summary>
internal static class StateComparison
{
    /// <summary>The differences in the order of the agents, then those of the world; empty if there are none that can be seen.</summary>
    public static List<FieldDifference> Of(IReadOnlyList<Leaf> expected, IReadOnlyList<Leaf> actual)
    {
        var actualByPath = ByPath(actual);
        var differences = new List<(Leaf Leaf, FieldDifference Difference)>();
        foreach (var (place, leaf) in ByPath(expected))
        {
            if (!actualByPath.Remove(place, out var other))
                differences.Add((leaf, new FieldDifference(IdOf(leaf), leaf.Path, leaf.Value, null)));
            else if (other.Value != leaf.Value)
                differences.Add((leaf, new FieldDifference(IdOf(leaf), leaf.Path, leaf.Value, other.Value)));
        }
        differences.AddRange(actualByPath.Values.Select(leaf => (leaf, new FieldDifference(IdOf(leaf), leaf.Path, null, leaf.Value))));
        return [.. differences.OrderBy(difference => difference.Leaf.Agent ?? int.MaxValue).Select(difference => difference.Difference)];
    }

    private static AgentId? IdOf(Leaf leaf) => leaf.Agent is { } id ? new AgentId(id) : null;

    // Fields of a class and of its base may have one name.
    private static Dictionary<(int?, string, int), Leaf> ByPath(IReadOnlyList<Leaf> leaves)
    {
        var byPath = new Dictionary<(int?, string, int), Leaf>(leaves.Count);
        foreach (var leaf in leaves)
        {
            var number = 0;
            while (!byPath.TryAdd((leaf.Agent, leaf.Path, number), leaf))
                number++;
        }
        return byPath;
    }
}
