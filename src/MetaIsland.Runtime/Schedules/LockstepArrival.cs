using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>
/// An arrival where all meet at once: an agent says it is there as soon as its own nodes have ended, in the middle of a layer, so that a sync
/// point may close before the last has come.
/// </summary>
internal sealed class LockstepArrival(Execution execution, PlanStep step, int needs)
{
    private int[] left = [];        // by agent: steps of its last layer to end; counted down by anybody

    /// <summary>A round begins.</summary>
    public void Begin()
    {
        if (left.Length != execution.CountOf(step.Agent))
            left = new int[execution.CountOf(step.Agent)];
        Array.Fill(left, needs);
    }

    /// <summary>One of the steps it needs has ended for some agents.</summary>
    public void Count(RoundFrame frame, int first, int count)
    {
        for (var agent = first; agent < first + count; agent++)
        {
            if (Interlocked.Decrement(ref left[agent]) == 0)
                execution.Run(frame, step, agent, 1);
        }
    }
}
