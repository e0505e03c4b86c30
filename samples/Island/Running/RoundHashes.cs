using MetaIsland;

namespace IslandSample.Running;

/// <summary>Keeps the hash of each round, and passes on that the round has ended.</summary>
internal sealed class RoundHashes(Action roundEnded) : ISimulationObserver
{
    private readonly List<StateHash> hashes = [];

    public IReadOnlyList<StateHash> All => hashes;

    public void RoundEnded(RoundReport report)
    {
        hashes.Add(report.Hash!.Value);
        roundEnded();
    }
}
