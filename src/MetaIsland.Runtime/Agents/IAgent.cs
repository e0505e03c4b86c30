using System.ComponentModel;

namespace MetaIsland.Agents;

/// <summary>What generated code gives the runtime of an agent. Written by the generator, explicitly; nobody else calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IAgent
{
    /// <summary>Adds the whole state, transient fields left out.</summary>
    void Hash(State.StateHasher hasher);
}
