namespace MetaIsland.Rounds;

/// <summary>Who decides contests threw: nothing of the commit has been applied.</summary>
internal sealed class ContestFailedException(Type e, string rule, Exception inner)
    : Exception($"deciding the contests of {e.Name} by {rule} threw {inner.GetType().Name}: {inner.Message}", inner);
