namespace MetaIsland;

/// <summary>In which order a streaming or one-by-one sync point takes agents.</summary>
public enum SyncOrder
{
    /// <summary>By id, whoever came first: the same in every run.</summary>
    Canonical,

    /// <summary>As they come: the result depends on timing, and the tape has the order.</summary>
    Arrival,
}
