namespace MetaIsland.Contesting;

/// <summary>What a contest has to know about keys without knowing their type.</summary>
internal interface IContestKeys<TEvent>
{
    /// <summary>What the contest is for.</summary>
    object? CurrentKey { get; }

    /// <summary>Events name several keys each, so that who wins here may lose elsewhere.</summary>
    bool AreSeveral { get; }

    /// <summary>Throws if what is to be applied instead of an event would have other keys.</summary>
    void RequireSame(in TEvent e, in TEvent instead);
}
