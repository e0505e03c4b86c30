namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A sync point.</summary>
internal sealed class SyncModel : MethodModel
{
    public bool Scatters { get; set; }

    public MeetingMode Mode { get; set; }

    public bool IsGrouped { get; set; }

    public double Quorum { get; set; } = 1;

    /// <summary>Seconds; 0 for none.</summary>
    public double Deadline { get; set; }

    /// <summary>What becomes of the late; null for the default.</summary>
    public string? Late { get; set; }

    public bool IsInArrivalOrder { get; set; }

    public bool ClosesEarly => Quorum < 1 || Deadline > 0;

    public bool IsTimed => ClosesEarly || IsInArrivalOrder;

    /// <summary>Agents go on by themselves or in groups.</summary>
    public bool IsApart => Mode == MeetingMode.OneByOne || IsGrouped;

    /// <summary>Agents whose nodes give it something to gather.</summary>
    public List<AgentModel> Brings => [.. Inputs
        .Where(input => input.Kind != InputKind.Value)
        .SelectMany(input => input.Type.Producers.OfType<NodeModel>().Where(node => input.From is null || node.Name == input.From))
        .Select(node => node.Agent)
        .Distinct()];

    /// <summary>What stands between the parentheses of its attribute; empty for a plain barrier.</summary>
    public string Settings
    {
        get
        {
            var settings = new List<string>();
            if (Mode != MeetingMode.Barrier)
                settings.Add($"Mode = SyncMode.{Mode}");
            if (IsInArrivalOrder)
                settings.Add("Order = SyncOrder.Arrival");
            if (Quorum < 1)
                settings.Add(FormattableString.Invariant($"Quorum = {Quorum}"));
            if (Deadline > 0)
                settings.Add($"Deadline = \"{TimeSpan.FromSeconds(Deadline):c}\"");
            if (Late is not null)
                settings.Add($"Late = LatePolicy.{Late}");
            if (IsGrouped)
                settings.Add("GroupBy = \"Clan\"");
            return settings.Count > 0 ? $"({string.Join(", ", settings)})" : "";
        }
    }
}
