namespace MetaIsland.Benchmarks.Keystrokes.Writing;

/// <summary>How much is written. Every file has <see cref="MethodsPerFile"/> methods.</summary>
/// <param name="Simulations">Each with a world of its own.</param>
/// <param name="AgentsPerSimulation">At most 8.</param>
/// <param name="Nodes">Of each agent; the rest of its methods are helpers of its own.</param>
/// <param name="ReachedTools">Files of helpers that nodes call, several deep.</param>
/// <param name="OtherTools">Files that no node comes to: what surrounds a simulation.</param>
public sealed record SolutionSize(int Simulations, int AgentsPerSimulation, int Nodes, int ReachedTools, int OtherTools)
{
    public const int MethodsPerFile = 25;

    /// <summary>400 files, 10,000 methods.</summary>
    public static readonly SolutionSize Full = new(Simulations: 10, AgentsPerSimulation: 5, Nodes: 10, ReachedTools: 60, OtherTools: 270);

    /// <summary>For tests.</summary>
    public static readonly SolutionSize Tiny = new(Simulations: 1, AgentsPerSimulation: 2, Nodes: 4, ReachedTools: 5, OtherTools: 2);

    /// <summary>The same with some of its simulations, and tools in proportion.</summary>
    public SolutionSize Part(int simulations) => this with
    {
        Simulations = simulations,
        ReachedTools = ReachedTools * simulations / Simulations,
        OtherTools = OtherTools * simulations / Simulations,
    };

    public int Agents => Simulations * AgentsPerSimulation;

    public int Files => 2 * Simulations + Agents + ReachedTools + OtherTools;

    public int Methods => Files * MethodsPerFile;
}
