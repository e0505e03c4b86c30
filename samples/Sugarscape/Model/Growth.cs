namespace SugarscapeSample.Model;

/// <summary>Sugar grows back in every cell, up to its capacity.</summary>
/// <param name="Amount">So much.</param>
public readonly record struct Growth(int Amount);
