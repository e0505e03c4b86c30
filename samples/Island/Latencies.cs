using System.Globalization;
using System.Text.RegularExpressions;
using MetaIsland;

namespace IslandSample;

/// <summary>Models of latency as the command line writes them.</summary>
internal static partial class Latencies
{
    /// <summary>What they look like.</summary>
    public const string Forms = $"none, constant(2s) or lognormal(2s,1.0): each time {Durations.Form}, the tail from 0 to 2";

    private const double MaxSigma = 2;

    /// <summary>Reads one; null if it is none.</summary>
    public static Latency? Parse(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
            return null;
        if (!match.Groups["time"].Success)
            return Latency.None;
        if (Durations.Parse(match.Groups["time"].Value) is not { } time)
            return null;
        if (!match.Groups["sigma"].Success)
            return Latency.Constant(time);
        return double.TryParse(match.Groups["sigma"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sigma) && sigma <= MaxSigma
            ? Latency.LogNormal(time, sigma)
            : null;
    }

    [GeneratedRegex(@"^(none|constant\((?<time>[^,()]+)\)|lognormal\((?<time>[^,()]+),\s*(?<sigma>[^,()]+?)\s*\))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
