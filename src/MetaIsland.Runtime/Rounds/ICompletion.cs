namespace MetaIsland;

/// <summary>Hears that an asynchronous step it started has ended; implemented by schedules.</summary>
public interface ICompletion
{
    /// <summary>
    /// The step has ended for this agent and its output is in place. Comes on the thread that completed the node, at most once for each
    /// <see cref="Rounds.Execution.Start"/> that returned false.
    /// </summary>
    void Completed(Rounds.RoundFrame frame, PlanStep step, int agent);
}
