namespace MetaIsland;

/// <summary>
/// The first contender in canonical order wins: the one of the smallest agent id, of its events the one of the earliest node, of these the
/// first. The policy where none is named.
/// </summary>
/// <remarks>The cheapest, and the least fair: whoever has the smaller id wins every time. <see cref="SeededLottery"/> costs little more.</remarks>
public sealed class FirstInOrder : IContestPolicy
{
    /// <inheritdoc/>
    public void Resolve<TEvent>(Contest<TEvent> contest) => contest.Win(contest.IndexOfRank(0));
}
