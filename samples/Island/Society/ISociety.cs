namespace IslandSample.Society;

/// <summary>A simulation of the island, whoever judges in it.</summary>
internal interface ISociety
{
    /// <summary>What it has come to.</summary>
    Island.View World { get; }
}
