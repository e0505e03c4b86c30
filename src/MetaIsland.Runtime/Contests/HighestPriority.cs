namespace MetaIsland;

/// <summary>The contender of the highest <see cref="IPrioritized.Priority"/> wins; of several, the first in canonical order.</summary>
/// <remarks>
/// The event implements <see cref="IPrioritized"/>; for one that does not, the contest throws <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class HighestPriority : IContestPolicy
{
    /// <inheritdoc/>
    public void Resolve<TEvent>(Contest<TEvent> contest)
    {
        if (!typeof(IPrioritized).IsAssignableFrom(typeof(TEvent)))
        {
            throw new InvalidOperationException(
                $"HighestPriority needs to know how urgent {typeof(TEvent).Name} is: let it implement IPrioritized, or name another policy.");
        }
        var winner = 0;
        var highest = PriorityOf(in contest.EventAt(0));
        for (var i = 1; i < contest.Count; i++)
        {
            var priority = PriorityOf(in contest.EventAt(i));
            if (priority > highest || (priority == highest && contest.RankOf(i) < contest.RankOf(winner)))
            {
                highest = priority;
                winner = i;
            }
        }
        contest.Win(winner);
    }

    // The cast of a struct is not a box: the JIT knows both types and calls the member directly.
    private static long PriorityOf<TEvent>(in TEvent e) => ((IPrioritized)e!).Priority;
}
