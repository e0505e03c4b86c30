namespace MetaIsland;

/// <summary>Hears of a run while it goes on.</summary>
public interface ISimulationObserver
{
    /// <summary>A round has ended for every agent. Comes in the order of rounds, on a thread of the run, which waits for it.</summary>
    void RoundEnded(RoundReport report);
}
