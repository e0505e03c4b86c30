using MetaIsland;

namespace SugarscapeSample.Model;

/// <summary>
/// A forager bids for a cell, to go there and harvest it. Who stays bids for the cell it is on: nobody else may, so it gets it.
/// </summary>
/// <param name="By">Who.</param>
/// <param name="From">Where it is.</param>
/// <param name="To">Where it wants to be.</param>
/// <param name="Sight">What it needs to choose again, if it loses.</param>
public readonly record struct Move(AgentId By, int From, int To, Sight Sight);
