namespace MetaIsland;

/// <summary>
/// Decides contests of any type of event: who of the contenders for one key wins. Named by
/// <c>[Apply(Key = ..., Policy = typeof(SeededLottery))]</c>.
/// </summary>
/// <remarks>
/// A policy needs a parameterless constructor, is made once a world and keeps nothing from one contest to the next. It is asked for every key,
/// also where there is a single contender. What it throws ends the run.
/// <see cref="IContestPolicy{TEvent}"/> is for policies of one type of event.
/// </remarks>
public interface IContestPolicy
{
    /// <summary>Names the winners. Who is not named has lost.</summary>
    /// <param name="contest">The events that want one key; of no use after this call.</param>
    /// <typeparam name="TEvent">The event.</typeparam>
    void Resolve<TEvent>(Contest<TEvent> contest);
}
