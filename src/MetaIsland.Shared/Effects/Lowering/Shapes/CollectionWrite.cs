namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>What a call does to the collection it is made on.</summary>
internal enum CollectionWrite
{
    /// <summary>Adds to a set, or an entry to a map that must not have it.</summary>
    Put,

    /// <summary>Adds an entry to a map that may have one.</summary>
    PutNew,

    /// <summary>Takes something equal out.</summary>
    Take,

    /// <summary>Empties it.</summary>
    Clear,

    /// <summary>Adds at the end: what comes first stands first.</summary>
    Append,

    /// <summary>Anything else.</summary>
    Other,
}
