using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>Looks for room.</summary>
internal static class Landing
{
    /// <summary>The first free cell from <paramref name="start"/> on, behind the last the first again, that is not taken; null if there is none.</summary>
    public static int? NextFree(Landscape.View land, int start, TakenKeys<int> taken = default)
    {
        var occupants = land.Occupants.AsSpan();
        for (var step = 0; step < occupants.Length; step++)
        {
            var cell = (start + step) % occupants.Length;
            if (occupants[cell] == Landscape.Nobody && !taken.Contains(cell))
                return cell;
        }
        return null;
    }
}
