using System.ComponentModel;
using MetaIsland.Rounds;

namespace MetaIsland.State;

/// <summary>
/// What a <see cref="Simulation.StateHash"/> is made of, part by part: for tools that say where two states differ. To be looked at, not written.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StateParts
{
    private readonly SimulationProgram program;

    private StateParts(SimulationProgram program)
    {
        this.program = program;
        World = program.ShowWorld();
        Agents = [.. program.Members.SelectMany(type => type.Ids.Select((id, index) => new KeyValuePair<AgentId, object>(id, type.BoxAt(index))))];
        NextId = program.NextId;
        Mail = HashOf(program.HashMail);
        Carried = HashOf(program.HashCarried);
    }

    /// <summary>The world as it stands; no later commit writes what is seen here.</summary>
    public object World { get; }

    /// <summary>The living agents by id. Objects are the simulation's own, and change when it goes on; structs are copies.</summary>
    public IReadOnlyList<KeyValuePair<AgentId, object>> Agents { get; }

    /// <summary>The id the next birth gets.</summary>
    public int NextId { get; }

    /// <summary>Hash of the mail on its way.</summary>
    public StateHash Mail { get; }

    /// <summary>Hash of late values that the next round takes.</summary>
    public StateHash Carried { get; }

    /// <summary>Names of the agent types and sync points, and whether anything depends on timing.</summary>
    public Plan Plan => program.Plan;

    /// <summary>The parts of the state a simulation is in.</summary>
    /// <exception cref="InvalidOperationException">The simulation is running, or a commit has failed.</exception>
    public static StateParts Of(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        return new StateParts(simulation.LookAtProgram());
    }

    private static StateHash HashOf(Action<StateHasher> add)
    {
        var hasher = new StateHasher();
        add(hasher);
        return hasher.Finish();
    }
}
