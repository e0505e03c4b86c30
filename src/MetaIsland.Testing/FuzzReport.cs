using System.Text;

namespace MetaIsland.Testing;

/// <summary>What <see cref="ScheduleFuzzer"/> found.</summary>
public sealed record FuzzReport
{
    private const int MostFields = 6;

    /// <summary>The first difference; null if every run came to the same.</summary>
    public FuzzDifference? Difference { get; init; }

    /// <summary>How many runs were compared with the first.</summary>
    public required int Runs { get; init; }

    /// <summary>Rounds of each.</summary>
    public required int Rounds { get; init; }

    /// <summary>What was not tried, and why.</summary>
    public required IReadOnlyList<string> NotTried { get; init; }

    /// <summary>Every run came to the same.</summary>
    public bool IsSame => Difference is null;

    /// <summary>Fails a test, with the report as its message, if a run came to something else.</summary>
    /// <exception cref="SimulationDiffersException">One did.</exception>
    public void ThrowIfDifferent()
    {
        if (Difference is not null)
            throw new SimulationDiffersException(this);
    }

    /// <summary>The report as text: what differs, where it comes from, and a call that repeats it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Difference is { } difference)
            Describe(difference, text);
        else
            text.Append(FormattableString.Invariant($"{Runs} runs of {Rounds} rounds came to the same as the first.")).AppendLine();
        foreach (var reason in NotTried)
            text.Append("Not tried: ").AppendLine(reason);
        return text.ToString().TrimEnd();
    }

    private static void Describe(FuzzDifference difference, StringBuilder text)
    {
        var when = difference.Round < 0 ? "Before the first round" : FormattableString.Invariant($"Round {difference.Round}");
        var (first, others) = (difference.Fields[0], difference.Fields.Skip(1).ToList());
        text.AppendLine($"{when}: {first.Path} is {first.Expected ?? "not there"} in Sequential and {first.Actual ?? "not there"} in {difference.Way}.");
        foreach (var field in others.Take(MostFields))
            text.AppendLine($"  also {field}");
        if (others.Count > MostFields)
            text.AppendLine(FormattableString.Invariant($"  and {others.Count - MostFields} more"));
        text.AppendLine(difference.Hint);
        text.AppendLine("Repeat it with:");
        text.AppendLine($"    {difference.Repeat}");
    }
}
