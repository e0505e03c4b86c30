namespace MetaIsland;

/// <summary>
/// The total of what agents gave; taken by a sync point. Values are added over blocks of 1,024 living agents in the order of ids, absent ones
/// left out, and the blocks merged in their order: floating point comes out the same on any number of workers.
/// </summary>
/// <typeparam name="TTally">The total.</typeparam>
/// <param name="Value">The total.</param>
/// <param name="Count">How many values are in it.</param>
public readonly record struct Fold<TTally>(TTally Value, int Count)
    where TTally : struct;
