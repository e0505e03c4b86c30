using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>
/// A round: all bid for cells; when all bids are in, they are settled, cells are harvested and grow back; then all eat, some die, and who was
/// born in the round before lands. Deaths and landings are seen, and births take place, when the round has ended.
/// </summary>
[Simulation<Landscape, Forager>]
public sealed partial class SugarscapeSimulation
{
    /// <summary>Before its body the moves are committed; after it, rule G: one unit grows back in each cell.</summary>
    [SyncPoint, After<Forager>(nameof(Forager.Roam))]
    internal static Evening Settle(Landscape.View land, Landscape.Events events)
    {
        events.Emit(new Growth(1));
        return new Evening(land.Torus.Cells - land.Bodies.Count);
    }
}
