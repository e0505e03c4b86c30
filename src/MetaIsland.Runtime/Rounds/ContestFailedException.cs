namespace MetaIsland.Rounds;

/// <summary>Who decides contests threw: nothing of the commit has been applied.</summary>
internal sealed class ContestFailedException(Type e, object? key, string rule, Exception inner)
    : Exception($"deciding the contest of {e.Name}{(key is null ? "" : $" for {key}")} by {rule} threw {inner.GetType().Name}: {inner.Message}", inner);
