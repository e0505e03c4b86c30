namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A sync point.</summary>
internal sealed class SyncModel : MethodModel
{
    public bool Scatters { get; set; }

    public MeetingMode Mode { get; set; }

    /// <summary>The field by which agents meet in groups.</summary>
    public string? GroupBy { get; set; }

    /// <summary>Agents go on by themselves or in groups.</summary>
    public bool IsApart => Mode == MeetingMode.OneByOne || GroupBy is not null;
}
