using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>The living agents of one type, in id order: births append, deaths compact (law 13).</summary>
internal abstract class Members
{
    /// <summary>Their ids, ascending; exactly as many as they are.</summary>
    public AgentId[] Ids { get; protected set; } = [];

    public int Count => Ids.Length;

    /// <summary>Number of the type of agent, as lanes know it.</summary>
    public abstract int Type { get; }

    public abstract Type AgentType { get; }

    /// <summary>The objects, where agents are objects.</summary>
    public abstract IEnumerable<object> Objects { get; }

    /// <summary>The object that is to be born, where agents are objects.</summary>
    public abstract object? ObjectOf(Birth birth);

    public abstract object? ObjectAt(int index);

    /// <summary>The agent; a copy where agents are structs.</summary>
    public abstract object BoxAt(int index);

    /// <summary>Takes agents away and adds others at the end.</summary>
    /// <param name="dead">Storage indices, ascending.</param>
    /// <param name="born">With ascending ids, all larger than any before.</param>
    public abstract void Change(List<int> dead, List<Birth> born);

    /// <summary>The storage index of an agent; -1 if it is not among them.</summary>
    public int IndexOf(AgentId id)
    {
        if (Ids.Length == 0)
            return -1;
        // Where nobody has died or been born elsewhere, ids are neighbours.
        var index = id.Value - Ids[0].Value;
        if ((uint)index < (uint)Ids.Length && Ids[index] == id)
            return index;
        return Math.Max(-1, Array.BinarySearch(Ids, id));
    }

    /// <summary>A birth that has got its id.</summary>
    public readonly record struct Birth(AgentId Id, BirthBuffer Buffer, int Index);
}

/// <summary>The living agents of type <typeparamref name="TAgent"/>.</summary>
internal sealed class Members<TAgent> : Members
{
    public Members(TAgent[] agents, int firstId)
    {
        Agents = agents;
        var ids = new AgentId[agents.Length];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = new AgentId(firstId + i);
        Ids = ids;
    }

    public TAgent[] Agents { get; private set; }

    public override int Type => TypeNumber<TAgent>.Value;

    public override Type AgentType => typeof(TAgent);

    public override IEnumerable<object> Objects => typeof(TAgent).IsValueType ? [] : Agents.Cast<object>();

    public override object? ObjectOf(Birth birth) => typeof(TAgent).IsValueType ? null : ((BirthBuffer<TAgent>)birth.Buffer)[birth.Index];

    public override object? ObjectAt(int index) => typeof(TAgent).IsValueType ? null : Agents[index];

    public override object BoxAt(int index) => Agents[index]!;

    public override void Change(List<int> dead, List<Birth> born)
    {
        var (agents, ids) = (Agents, Ids);
        // New arrays even for as many as before: somebody may still look at the old ones.
        Agents = new TAgent[agents.Length - dead.Count + born.Count];
        Ids = new AgentId[Agents.Length];
        var (start, kept) = (0, 0);
        for (var i = 0; i <= dead.Count; i++)
        {
            var end = i < dead.Count ? dead[i] : agents.Length;
            Array.Copy(agents, start, Agents, kept, end - start);
            Array.Copy(ids, start, Ids, kept, end - start);
            kept += end - start;
            start = end + 1;
        }
        foreach (var birth in born)
        {
            Agents[kept] = ((BirthBuffer<TAgent>)birth.Buffer)[birth.Index];
            Ids[kept++] = birth.Id;
        }
    }
}
