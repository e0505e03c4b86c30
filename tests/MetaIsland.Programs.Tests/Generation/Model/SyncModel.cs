namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A sync point.</summary>
internal sealed class SyncModel : MethodModel
{
    public bool Scatters { get; set; }

    public MeetingMode Mode { get; set; }

    public bool IsGrouped { get; set; }

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
            if (IsGrouped)
                settings.Add("GroupBy = \"Clan\"");
            return settings.Count > 0 ? $"({string.Join(", ", settings)})" : "";
        }
    }
}
