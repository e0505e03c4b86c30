using System.Globalization;

namespace IslandSample;

/// <summary>Times as people write them: <c>500ms</c>, <c>2s</c>, <c>1.5m</c>.</summary>
internal static class Durations
{
    /// <summary>Longer ones are refused: whole runs must fit into virtual time, which ends with the year 9999.</summary>
    public static readonly TimeSpan Max = TimeSpan.FromHours(1);

    /// <summary>What a duration looks like.</summary>
    public const string Form = "a number with ms, s or m, at most 60m";

    private static readonly (string Unit, TimeSpan Length)[] Units =
        [("ms", TimeSpan.FromMilliseconds(1)), ("s", TimeSpan.FromSeconds(1)), ("m", TimeSpan.FromMinutes(1))];

    /// <summary>Reads one; null if it is none.</summary>
    public static TimeSpan? Parse(string text)
    {
        text = text.Trim();
        foreach (var (unit, length) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(text[..^unit.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number <= Max / length)
                return number * length;
        }
        return null;
    }

    /// <summary>Writes one in whole seconds.</summary>
    public static string Write(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds}s");
}
