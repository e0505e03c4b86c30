using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>
/// A graph an agent: each walks through its own pipeline, one node after another, to the next sync point where all meet. What one waits for holds up
/// nobody else before that, and nothing of its own runs beside it.
/// </summary>
internal sealed class IsolatedSchedule : ISchedule
{
    public string Name => "Isolated";

    public override string ToString() => Name;

    public async Task RunAsync(Execution execution, int rounds)
    {
        var meetings = execution.Plan.SyncPoints.Where(syncPoint => syncPoint.IsMetTogether).Select(syncPoint => syncPoint.CommitsAt).ToArray();
        var ended = new Countdown(execution);
        var walks = (IsolatedWalk[][])(execution.Tag ??= Enumerable.Range(0, meetings.Length + 1).Select(i => Walks(execution, meetings, i)).ToArray());
        var sweep = new RangeSweep(execution.Team);
        for (var round = 0; round < rounds && !execution.IsStopping; round++)
        {
            var frame = execution.OpenRound(Granularity.Node);
            for (var leg = 0; leg <= meetings.Length; leg++)
            {
                foreach (var walk in walks[leg])
                    walk.Begin(frame, ended, sweep);
                await ended.WaitAsync().ConfigureAwait(false);
                if (leg < meetings.Length)
                    await execution.MeetAsync(frame, meetings[leg]).ConfigureAwait(false);
            }
            execution.EndRound(frame);
            execution.Retire(frame);
        }
    }

    /// <summary>The way of each agent type from one meeting to the next. Agents arrive at a sync point when all that comes before it is done.</summary>
    private static IsolatedWalk[] Walks(Execution execution, int[] meetings, int leg)
    {
        var steps =
            from step in execution.Plan.NodeSteps
            where meetings.Count(meeting => meeting < step.Phase) == leg
            orderby step.Phase, step.Arrives >= 0
            group step by step.Agent into own
            select new IsolatedWalk(execution, own.Key, [.. own]);
        return [.. steps];
    }
}
