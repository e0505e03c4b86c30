using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MetaIsland.Rounds;

/// <summary>Puts a gather together from several agent types, or from agents of which some have no value; kept for many rounds.</summary>
/// <typeparam name="T">The value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GatherBuilder<T>
{
    private T[] values = [];
    private AgentId[] agents = [];
    private int count;
    private int expected;
    private bool isUnordered;

    /// <summary>Starts anew; at most <paramref name="expected"/> values will come.</summary>
    public void Begin(int expected)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            Array.Clear(values);
        if (values.Length < expected)
        {
            values = new T[expected];
            agents = new AgentId[expected];
        }
        this.expected = expected;
        count = 0;
        isUnordered = false;
    }

    /// <summary>Adds the value of an agent; those of one type come in ascending order.</summary>
    public void Add(AgentId agent, T value)
    {
        // Who was born late has a larger id than all of the next type.
        isUnordered |= count > 0 && agents[count - 1].Value > agent.Value;
        agents[count] = agent;
        values[count++] = value;
    }

    /// <summary>What was added.</summary>
    public Gather<T> Result()
    {
        if (isUnordered)
            Array.Sort(agents, values, 0, count);
        return new(agents, values, count, expected);
    }
}
