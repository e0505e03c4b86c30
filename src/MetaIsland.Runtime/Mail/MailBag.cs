using System.ComponentModel;

namespace MetaIsland.Mail;

/// <summary>The mail of one agent type at one delivery point, by (receiver, sender, sending node, number).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MailBag
{
    private ulong[] keys = [];      // receiver in the upper half, place in canonical order of senders in the lower
    private Letter[] letters = [];

    internal MailBag()
    {
    }

    /// <summary>How many letters there are.</summary>
    public int Count { get; private set; }

    /// <summary>A letter.</summary>
    public Letter this[int index] => letters[index];

    /// <summary>Index of the first letter to an agent of this storage index or a larger one.</summary>
    public int First(int agent)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (int)((uint)(low + high) / 2);
            if (letters[middle].Agent < agent)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>How many letters an agent has.</summary>
    internal int CountOf(int agent) => Count == 0 ? 0 : First(agent + 1) - First(agent);

    internal void Clear()
    {
        Array.Clear(letters, 0, Count);
        Count = 0;
    }

    /// <summary>Notes that the letter at <paramref name="place"/> of the senders' order is for an agent.</summary>
    internal void Note(int agent, int place)
    {
        if (Count == keys.Length)
            Array.Resize(ref keys, Math.Max(16, 2 * Count));
        keys[Count++] = ((ulong)(uint)agent << 32) | (uint)place;
    }

    /// <summary>Puts what was noted in order.</summary>
    /// <param name="sent">All letters of the delivery point, in the senders' order.</param>
    /// <param name="type">The type of agent.</param>
    /// <param name="box">The box this bag is in.</param>
    /// <param name="round">The boxes of the round.</param>
    internal void Sort(MailLane.Sent[] sent, int type, Postbox box, ReadOnlySpan<Postbox> round)
    {
        Array.Sort(keys, 0, Count);
        if (letters.Length < Count)
            letters = new Letter[keys.Length];
        var (agent, call) = (-1, 0);
        for (var i = 0; i < Count; i++)
        {
            if ((int)(keys[i] >> 32) is var receiver && receiver != agent)
                (agent, call) = (receiver, box.HeardBefore(round, type, receiver));
            ref readonly var letter = ref sent[(uint)keys[i]];
            letters[i] = new Letter(agent, letter.From, call++, letter.Buffer, letter.Index);
        }
    }
}
