using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>Adds up how long agents wait at sync points where all meet: each from the end of its own last node to the close.</summary>
internal sealed class WaitingTimes(Execution execution)
{
    // By sync point and agent type: the nodes that do not end with their call and that it is the first to wait for.
    private readonly int[][][] awaited = [.. execution.Plan.SyncPoints.Select(syncPoint => execution.Plan.Agents.Select((_, type) => execution.Plan.Nodes
        .Where(node => node.Agent == type && node.CommitsAt == syncPoint.CommitsAt && node.IsAsync && !node.IsHandler)
        .Select(node => node.Rank).ToArray()).ToArray())];

    /// <summary>A sync point has closed. An agent that was never started, or is out, waits for nobody.</summary>
    public void Count(RoundFrame frame, int syncPoint)
    {
        var closed = frame.ClosedAt(syncPoint);
        for (var type = 0; type < awaited[syncPoint].Length; type++)
        {
            if (awaited[syncPoint][type].Length == 0)
                continue;
            var waited = 0L;
            for (var agent = 0; agent < execution.CountOf(type); agent++)
                waited += Waited(frame, awaited[syncPoint][type], agent, closed);
            frame.Waited[syncPoint] += new TimeSpan(waited);
        }
    }

    private long Waited(RoundFrame frame, int[] nodes, int agent, TimeSpan closed)
    {
        var last = TimeSpan.MinValue;
        foreach (var node in nodes)
        {
            if (execution.Program.RunOf(node, agent) is { } run && run.Frame == frame && run.EndedAt > last)
                last = run.EndedAt;
        }
        return last == TimeSpan.MinValue || last > closed ? 0 : (closed - last).Ticks;
    }
}
