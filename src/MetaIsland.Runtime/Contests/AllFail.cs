namespace MetaIsland;

/// <summary>Who is alone wins; of two or more, nobody does: the key was fought over, and all have lost.</summary>
public sealed class AllFail : IContestPolicy
{
    /// <inheritdoc/>
    public void Resolve<TEvent>(Contest<TEvent> contest)
    {
        if (contest.Count == 1)
            contest.Win(0);
    }
}
