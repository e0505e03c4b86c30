namespace SugarscapeSample.Model;

/// <summary>All have harvested: now they eat, die and land.</summary>
/// <param name="FreeCells">Cells with nobody on them.</param>
public readonly record struct Evening(int FreeCells);
