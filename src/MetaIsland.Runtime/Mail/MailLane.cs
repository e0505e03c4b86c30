using System.ComponentModel;
using MetaIsland.Rounds;

namespace MetaIsland.Mail;

/// <summary>Messages of one run of kernels, in the order they were sent.</summary>
/// <remarks>Written by one node run at a time, so nothing here is locked. Kept for many rounds.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MailLane
{
    private MailBuffer?[] buffers = [];     // by number of the message's type
    private Sent[] letters = [];
    private ulong source = ulong.MaxValue;  // of the last letter
    private int sentBySource;

    internal MailLane()
    {
    }

    internal int Count { get; private set; }

    /// <summary>Most messages one agent may send in a round.</summary>
    internal int Limit { get; set; } = int.MaxValue;

    internal ReadOnlySpan<Sent> Letters => new(letters, 0, Count);

    internal void Add<T>(AgentId from, int node, AgentId to, T message)
    {
        // Asked in this order, nothing is boxed even where nothing is optimized.
        if (!typeof(T).IsValueType && message is null)
            throw new ArgumentNullException(nameof(message), $"{from} sends null to {to}: send a message, or nothing.");
        var (number, kind) = (((ulong)(uint)from.Value << 32) | (uint)node, TypeNumber<T>.Value);
        if (number != source)
            (source, sentBySource) = (number, 0);
        // What an agent sends in several nodes is added up where it is delivered (SentCount): who of them is too much must not depend on time.
        if (sentBySource >= Limit)
            throw SentCount.Refusal(from, Limit);
        sentBySource++;
        if (kind >= buffers.Length)
            Array.Resize(ref buffers, kind + 1);
        var buffer = (MailBuffer<T>)(buffers[kind] ??= new MailBuffer<T>());
        if (Count == letters.Length)
            Array.Resize(ref letters, Math.Max(16, 2 * Count));
        letters[Count++] = new Sent(number, to, buffer, kind, buffer.Add(message));
    }

    /// <summary>Empties the lane and keeps its memory.</summary>
    internal void Clear()
    {
        foreach (var buffer in buffers)
            buffer?.Clear();
        Count = 0;
        source = ulong.MaxValue;
    }

    /// <summary>A letter that has not been sorted yet.</summary>
    /// <param name="Source">Sender in the upper half, rank of the sending node in the lower.</param>
    /// <param name="To">The receiver, who may not exist.</param>
    /// <param name="Buffer">Where the message lies.</param>
    /// <param name="Kind">Number of its type.</param>
    /// <param name="Index">Its place there.</param>
    internal readonly record struct Sent(ulong Source, AgentId To, MailBuffer Buffer, int Kind, int Index)
    {
        public AgentId From => new((int)(Source >> 32));

        public int Node => (int)(uint)Source;
    }
}
