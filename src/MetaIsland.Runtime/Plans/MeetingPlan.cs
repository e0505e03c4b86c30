namespace MetaIsland;

/// <summary>How agents meet at a sync point that is not a plain barrier; what <see cref="SyncPointAttribute"/> says.</summary>
public sealed class MeetingPlan
{
    /// <inheritdoc cref="SyncPointAttribute.Mode"/>
    public required SyncMode Mode { get; init; }

    /// <inheritdoc cref="SyncPointAttribute.Order"/>
    public required SyncOrder Order { get; init; }

    /// <inheritdoc cref="SyncPointAttribute.Quorum"/>
    public double Quorum { get; init; } = 1.0;

    /// <summary>How long it waits at most; zero for ever.</summary>
    public TimeSpan Deadline { get; init; }

    /// <inheritdoc cref="SyncPointAttribute.Late"/>
    public LatePolicy Late { get; init; }

    /// <summary>The member of the agents that makes groups; null where everybody meets.</summary>
    public string? GroupBy { get; init; }

    /// <summary>Indices of the agent types that bring something.</summary>
    public IReadOnlyList<int> Brings { get; init; } = [];

    /// <summary>It may close before everybody is there.</summary>
    public bool ClosesEarly => Quorum < 1 || Deadline > TimeSpan.Zero;

    /// <summary>Agents go on by themselves or in groups, not all at once.</summary>
    public bool IsApart => Mode == SyncMode.OneByOne || GroupBy is not null;

    /// <summary>Who was in, or in which order, depends on timing: the tape has it.</summary>
    public bool IsTimed => ClosesEarly || Order == SyncOrder.Arrival;
}
