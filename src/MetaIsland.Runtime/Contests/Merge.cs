namespace MetaIsland;

/// <summary>All contenders win as one event: the first in canonical order, merged with the second, that with the third, and so on.</summary>
/// <remarks>
/// Always from left to right, so that merging need be neither commutative nor associative (sums of floating-point numbers are not) to give the
/// same event every time. Who is alone wins as it is. The event implements <see cref="IMergeable{TSelf}"/> of itself and has one key; else the
/// contest throws <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class Merge : IContestPolicy
{
    /// <inheritdoc/>
    public void Resolve<TEvent>(Contest<TEvent> contest)
    {
        if (!typeof(IMergeable<TEvent>).IsAssignableFrom(typeof(TEvent)))
        {
            var name = typeof(TEvent).Name;
            throw new InvalidOperationException($"Merge needs to make two {name} one: let it implement IMergeable<{name}>, or name another policy.");
        }
        var count = contest.Count;
        if (count == 1)
        {
            contest.Win(0);
            return;
        }
        var whole = contest.EventAt(contest.IndexOfRank(0));
        for (var rank = 1; rank < count; rank++)
            whole = ((IMergeable<TEvent>)whole!).MergeWith(contest.EventAt(contest.IndexOfRank(rank)));
        contest.Merge(in whole);
    }
}
