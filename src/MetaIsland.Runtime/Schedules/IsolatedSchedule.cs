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

    /// <summary>The way of each agent type from one meeting to the next.</summary>
    private static IsolatedWalk[] Walks(Execution execution, int[] meetings, int leg)
    {
        var steps = execution.Plan.NodeSteps.Where(step => meetings.Count(meeting => meeting < step.Phase) == leg);
        return [.. steps.GroupBy(step => step.Agent).Select(own => new IsolatedWalk(execution, own.Key, Order(own)))];
    }

    /// <summary>
    /// Canonical order within a phase. An agent may have to wait where it arrives, so that comes when the rest of the phase is done; where it only
    /// says that it is there, it does so as soon as it can.
    /// </summary>
    private static PlanStep[] Order(IEnumerable<PlanStep> steps)
    {
        var saysSo = steps.Where(step => step.Arrives >= 0 && !step.IsAsync).ToList();
        var order = steps.Except(saysSo).OrderBy(step => step.Phase).ThenBy(step => step.Arrives >= 0).ToList();
        foreach (var arrival in saysSo)
            order.Insert(order.FindLastIndex(step => arrival.Needs.Contains(step.Id)) + 1, arrival);
        return [.. order];
    }
}
