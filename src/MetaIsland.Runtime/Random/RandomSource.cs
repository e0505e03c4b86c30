using System.ComponentModel;

namespace MetaIsland.Randomness;

/// <summary>
/// Holds the draws of one node run, so that every copy of its <see cref="RandomStream"/> goes on where the others stopped.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class RandomSource
{
    // A field: the draws are a mutable struct.
    internal RandomDraws Draws;

    private protected RandomSource()
    {
    }
}
