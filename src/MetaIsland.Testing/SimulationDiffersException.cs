namespace MetaIsland.Testing;

/// <summary>A simulation came to something else in another order, on other threads, in another culture or in another process.</summary>
public sealed class SimulationDiffersException : Exception
{
    internal SimulationDiffersException(FuzzReport report)
        : base(report.ToString()) =>
        Report = report;

    /// <summary>What was found.</summary>
    public FuzzReport Report { get; }
}
