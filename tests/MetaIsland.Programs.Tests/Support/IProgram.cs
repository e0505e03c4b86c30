namespace MetaIsland.Programs.Tests.Support;

/// <summary>How a test starts a generated program.</summary>
public interface IProgram
{
    /// <summary>The initial world; another, equal one each time.</summary>
    object CreateWorld();

    /// <summary>The initial agents, an array a type; others, equal ones, each time.</summary>
    Array[] CreateAgents();

    Simulation CreateSimulation(SimulationOptions options);
}
