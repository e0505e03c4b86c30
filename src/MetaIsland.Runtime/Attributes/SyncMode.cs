namespace MetaIsland;

/// <summary>How a sync point takes what agents bring.</summary>
public enum SyncMode
{
    /// <summary>All of it at once, when everybody is there.</summary>
    Barrier,

    /// <summary>One after another while they come: the body takes an <c>IAsyncEnumerable&lt;Arrival&lt;T&gt;&gt;</c> and starts with the first.</summary>
    Streaming,

    /// <summary>One agent at a time: the body takes an <see cref="Arrival{T}"/> and runs for each agent, who goes on with its own value.</summary>
    OneByOne,
}
