namespace SugarscapeSample.Model;

/// <summary>Where a forager can look: along its row and its column.</summary>
public enum Direction
{
    North,
    East,
    South,
    West,
}
