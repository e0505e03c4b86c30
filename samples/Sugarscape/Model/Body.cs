namespace SugarscapeSample.Model;

/// <summary>What everybody can see of a forager.</summary>
/// <param name="Cell">Where it is.</param>
/// <param name="Sugar">What it carries.</param>
public readonly record struct Body(int Cell, int Sugar);
