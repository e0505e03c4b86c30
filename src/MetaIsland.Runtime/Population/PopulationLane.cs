using System.ComponentModel;
using MetaIsland.Events;
using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>Births and retirements of one run of kernels, of all agent types, in the order they were asked for.</summary>
/// <remarks>Written by one node run at a time, so nothing here is locked. Kept for many rounds.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PopulationLane
{
    private readonly List<Change> changes = [];
    private BirthBuffer?[] buffers = [];    // by number of the agents' type
    private int births;

    internal PopulationLane()
    {
    }

    internal IReadOnlyList<Change> Changes => changes;

    /// <summary>Most agents that may live at once: a node that lets more be born would never do anything else.</summary>
    internal int Limit { get; set; } = int.MaxValue;

    internal void Spawn<TAgent>(EventSource source, TAgent agent)
    {
        if (agent is null)
            throw new ArgumentNullException(nameof(agent), $"Nobody is to be born: spawn a new {typeof(TAgent).Name}.");
        if (births == Limit)
            throw new InvalidOperationException($"More than {Limit} agents are to be born at once: spawn fewer, or raise {nameof(SimulationOptions)}.{nameof(SimulationOptions.MaxAgents)}.");
        births++;
        var type = TypeNumber<TAgent>.Value;
        if (type >= buffers.Length)
            Array.Resize(ref buffers, type + 1);
        var buffer = (BirthBuffer<TAgent>)(buffers[type] ??= new BirthBuffer<TAgent>());
        changes.Add(new Change(source.Place, type, default, buffer, buffer.Add(agent)));
    }

    internal void Retire<TAgent>(EventSource source, AgentId id) => changes.Add(new Change(source.Place, TypeNumber<TAgent>.Value, id, null, 0));

    /// <summary>Empties the lane and keeps its memory.</summary>
    internal void Clear()
    {
        changes.Clear();
        births = 0;
        foreach (var buffer in buffers)
            buffer?.Clear();
    }

    /// <summary>A birth or a retirement.</summary>
    /// <param name="Source">Who asked for it in which node, in canonical order.</param>
    /// <param name="Type">Number of the type of agent.</param>
    /// <param name="Id">Who retires.</param>
    /// <param name="Buffer">Where the new agent lies; null for a retirement.</param>
    /// <param name="Index">Its place there.</param>
    internal readonly record struct Change(ulong Source, int Type, AgentId Id, BirthBuffer? Buffer, int Index);
}
