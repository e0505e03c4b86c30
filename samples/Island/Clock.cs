namespace IslandSample;

/// <summary>By which clock a run goes.</summary>
internal enum Clock
{
    /// <summary>The one on the wall.</summary>
    Wall,

    /// <summary>A simulated one.</summary>
    Virtual,
}
