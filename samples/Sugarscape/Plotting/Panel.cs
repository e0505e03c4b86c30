namespace SugarscapeSample.Plotting;

/// <summary>One of several plots above each other, with an axis of its own.</summary>
/// <param name="Title">What all its lines show.</param>
/// <param name="Lines">At least one.</param>
internal sealed record Panel(string Title, IReadOnlyList<Series> Lines);
