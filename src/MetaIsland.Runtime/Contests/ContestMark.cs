namespace MetaIsland.Contesting;

/// <summary>What has been decided about one contender of one contest.</summary>
internal enum ContestMark : byte
{
    /// <summary>It was not named.</summary>
    Lost,

    /// <summary>It won as it is.</summary>
    Won,

    /// <summary>It won, and another event is applied instead.</summary>
    Changed,

    /// <summary>The first of its contest stands for it.</summary>
    Merged,

    /// <summary>It won a key that is held and that nobody leaves.</summary>
    Blocked,
}
