namespace MetaIsland.Events;

/// <summary>Events of one kind that follow each other in canonical order.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Lane">Where they lie.</param>
/// <param name="Start">The first of them among those of the kind in the lane.</param>
/// <param name="Place">The place of the first in the whole commit.</param>
/// <param name="Count">How many.</param>
/// <param name="Source">Where the first comes from; the others come from the agents with the ids behind.</param>
internal readonly record struct EventStretch(int Kind, EventLane Lane, int Start, int Place, int Count, ulong Source);
