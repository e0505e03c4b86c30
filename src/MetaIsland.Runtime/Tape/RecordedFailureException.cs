namespace MetaIsland;

/// <summary>A replayed node or sync point failed when it was recorded; the message is what it threw then.</summary>
public sealed class RecordedFailureException(string failure) : Exception(failure);
