namespace MetaIsland.Model;

/// <summary>The settings of a <c>[SyncPoint]</c>.</summary>
public sealed record SyncSpec
{
    public SyncMode Mode { get; init; }

    public SyncOrder Order { get; init; }

    public double Quorum { get; init; } = 1.0;

    /// <summary>Ticks; 0 for none.</summary>
    public long Deadline { get; init; }

    public LatePolicy Late { get; init; }

    /// <summary>The member of the agents that makes groups; null where everybody meets.</summary>
    public string? GroupBy { get; init; }

    /// <summary>The type of that member.</summary>
    public TypeRef? GroupKey { get; init; }

    /// <summary>It may close before everybody is there.</summary>
    public bool ClosesEarly => Quorum < 1 || Deadline > 0;

    /// <summary>Agents go on by themselves or in groups, not all at once.</summary>
    public bool IsApart => Mode == SyncMode.OneByOne || GroupBy is not null;

    /// <summary>Everybody meets at once, when everybody is there: nobody has to keep track of who has come.</summary>
    public bool IsPlain => Mode == SyncMode.Barrier && !ClosesEarly && !IsApart;
}
