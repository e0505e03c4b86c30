using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>Adds values up in blocks whose bounds come from the agents, never from the workers.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TTally">The total.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct BlockFold<T, TTally>
    where TTally : struct, IFold<T, TTally>
{
    private const int BlockSize = 1024;

    private TTally total;
    private TTally block;
    private int agents;
    private int count;

    /// <summary>Adds the value of the next agent.</summary>
    public void Add(in T value)
    {
        block.Add(in value);
        count++;
        Skip();
    }

    /// <summary>Passes over an agent that has no value: it counts for the block all the same.</summary>
    public void Skip()
    {
        if (++agents % BlockSize == 0)
            EndBlock();
    }

    /// <summary>The total of all blocks.</summary>
    public Fold<TTally> Result()
    {
        if (agents % BlockSize != 0)
            EndBlock();
        return new Fold<TTally>(total, count);
    }

    private void EndBlock()
    {
        if (agents <= BlockSize)
            total = block;
        else
            total.Merge(in block);
        block = default;
    }
}
