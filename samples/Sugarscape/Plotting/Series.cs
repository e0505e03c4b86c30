namespace SugarscapeSample.Plotting;

/// <summary>A line of a plot.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Values">Not negative; the first is at 0, the next at 1.</param>
internal sealed record Series(string Name, IReadOnlyList<double> Values);
