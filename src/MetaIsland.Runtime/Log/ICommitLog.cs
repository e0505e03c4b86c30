namespace MetaIsland.Logging;

/// <summary>The log as who does not know the world's type reads it.</summary>
internal interface ICommitLog
{
    /// <summary>How many events there are.</summary>
    int Count { get; }

    /// <summary>The events of a commit, from 0; null behind the last.</summary>
    IReadOnlyList<LogEntry>? Read(int commit);
}
