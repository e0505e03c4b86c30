using System.Runtime.CompilerServices;

namespace MetaIsland.Randomness;

/// <summary>Where one stream of random words stands. They depend on what <see cref="Restart"/> was given and on nothing else.</summary>
/// <remarks>
/// The words of a stream are those of Philox blocks 0, 1, 2, ...; the counter of a block is (block, round, agent or sync point, stream) and
/// its key the seed, lower half first. A stream has 2^34 words and then starts over. Mutable: keep it in a field, never in a copy.
/// </remarks>
internal struct RandomDraws
{
    // Odd, so that no two calls of one node share a stream.
    private const uint CallStride = 0x9E3779B9;

    private ulong seed;
    private uint round;
    private uint agent;
    private uint stream;
    private uint block;
    private int left;
    private Buffer words;

    /// <summary>Goes to the start of a stream; the first block is computed when it is first drawn from.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="round">The round, from 0.</param>
    /// <param name="agent">The agent's id; -1 for a sync point.</param>
    /// <param name="name">The hash of the node's qualified name.</param>
    /// <param name="call">
    /// What tells runs of one node in one round apart: the message's place, the group's, or the agent's id for a one-by-one sync point;
    /// else 0.
    /// </param>
    public void Restart(ulong seed, int round, int agent, uint name, int call = 0)
    {
        this.seed = seed;
        this.round = (uint)round;
        this.agent = (uint)agent;
        stream = unchecked(name + ((uint)call * CallStride));
        block = 0;
        left = 0;
    }

    /// <summary>The next 32 random bits.</summary>
    public uint NextUInt32()
    {
        if (left == 0)
            NextBlock();
        return words[Philox.Words - left--];
    }

    /// <summary>The next 64 random bits: two words, the lower first.</summary>
    public ulong NextUInt64()
    {
        ulong lower = NextUInt32();
        return lower | ((ulong)NextUInt32() << 32);
    }

    private void NextBlock()
    {
        Philox.Block(unchecked(block++), round, agent, stream, (uint)seed, (uint)(seed >> 32), words);
        left = Philox.Words;
    }

    [InlineArray(Philox.Words)]
    private struct Buffer
    {
        private uint first;
    }
}
