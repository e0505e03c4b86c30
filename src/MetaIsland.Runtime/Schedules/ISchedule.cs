using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>
/// How rounds are executed. A schedule decides in which order and how many at once the steps of the plan run; what they are it does not know.
/// Implementations hold no state of a run, so that one value serves many simulations. One that waits only by <see cref="Schedules.Countdown"/> and
/// <see cref="Execution.MeetAsync"/> works in <see cref="VirtualTime"/> too.
/// </summary>
/// <example>The whole of a schedule that runs one agent after another:
/// <code>
/// public async Task RunAsync(Execution execution, int rounds)
/// {
///     for (var r = 0; r &lt; rounds &amp;&amp; !execution.IsStopping; r++)
///     {
///         var frame = execution.OpenRound(Granularity.Node);
///         ...                                             // execution.Run, Start and MeetAsync, in an order the plan allows
///         execution.EndRound(frame);
///         execution.Retire(frame);
///     }
/// }
/// </code></example>
public interface ISchedule
{
    /// <summary>Its name in reports.</summary>
    string Name { get; }

    /// <summary>
    /// Runs rounds until <paramref name="rounds"/> are done or <see cref="Execution.IsStopping"/> says to stop, and ends when the last agent
    /// has ended its last round. Failures of nodes are kept by <paramref name="execution"/>, not thrown.
    /// </summary>
    Task RunAsync(Execution execution, int rounds);
}
