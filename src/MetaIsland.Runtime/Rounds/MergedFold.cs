using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>
/// A <see cref="BlockFold{T, TTally}"/> of several agent types, of which agents may be born: then the ids of one type are not all smaller than
/// those of the next, and values have to be put in order before they are added up.
/// </summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TTally">The total.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MergedFold<T, TTally>
    where TTally : struct, IFold<T, TTally>
{
    private readonly List<(AgentId Agent, T? Value, bool IsThere)> agents = [];

    /// <summary>The value of an agent.</summary>
    public void Add(AgentId agent, T value) => agents.Add((agent, value, true));

    /// <summary>An agent that has no value: it counts for its block all the same.</summary>
    public void Skip(AgentId agent) => agents.Add((agent, default, false));

    /// <summary>The total of all blocks.</summary>
    public Fold<TTally> Result()
    {
        agents.Sort(static (a, b) => a.Agent.CompareTo(b.Agent));
        var fold = new BlockFold<T, TTally>();
        foreach (var (_, value, isThere) in agents)
        {
            if (isThere)
                fold.Add(value!);
            else
                fold.Skip();
        }
        return fold.Result();
    }
}
