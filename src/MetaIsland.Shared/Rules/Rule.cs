namespace MetaIsland.Rules;

/// <summary>A rule as whoever finds the mistake sees it: one sentence for squiggle, build error and exception.</summary>
/// <param name="Id"><c>MI1001</c>; never reused. The first digit is the band: definition, safety, determinism, usage.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">A fact with names, then what to do next; composite format.</param>
/// <param name="Severity">How bad it is.</param>
public sealed record Rule(string Id, string Title, string Message, RuleSeverity Severity = RuleSeverity.Error)
{
    /// <summary>Whether it is looked for without being asked for. What stands everywhere and rarely matters is not.</summary>
    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary><c>MetaIsland.Safety</c>.</summary>
    public string Category => Id[2] switch
    {
        '1' => "MetaIsland.Definition",
        '2' => "MetaIsland.Safety",
        '3' => "MetaIsland.Determinism",
        _ => "MetaIsland.Usage",
    };
}

/// <summary>How bad it is, unless a project says otherwise.</summary>
public enum RuleSeverity
{
    Info,
    Warning,
    Error,
}
