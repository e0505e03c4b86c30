namespace IslandSample.Society;

/// <summary>A place to work on a plot. Two members cannot work at one spot in the same round: the first in the order of ids does.</summary>
public readonly record struct Spot(int Plot, int Place);
