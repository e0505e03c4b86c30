using System.ComponentModel;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MetaIsland.State;

/// <summary>
/// Hashes state through its canonical bytes, which <c>docs/state-hash.md</c> lays down. Generated code adds every field of worlds and
/// agents to it; nothing here asks for a hash code, a culture or the processor's byte order.
/// </summary>
/// <remarks>One thread at a time. Neither adding nor finishing allocates, so one hasher serves a whole run.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class StateHasher
{
    // XxHash128 pays per call; most state comes in pieces of a few bytes.
    private const int BufferSize = 4096;

    private readonly XxHash128 hash = new();
    private readonly byte[] buffer = new byte[BufferSize];
    private int used;

    /// <summary>Adds how many elements follow: before those of every array, list, queue, set and map.</summary>
    /// <param name="count">From 0 up.</param>
    public void AddCount(int count) => Add(count);

    /// <summary>Adds whether a value follows: false stands for null, true comes before the value of what may be null.</summary>
    public void AddPresence(bool present) => Add(present);

    /// <summary>Adds the count and then the elements: the bytes of <see cref="AddCount"/> and <c>Add</c> for each, only faster.</summary>
    /// <typeparam name="T">
    /// A number other than <see cref="decimal"/> and <see cref="System.Numerics.BigInteger"/>, <see cref="bool"/>, <see cref="char"/>, an
    /// enum (added as its underlying number), or <see cref="AgentId"/>: their memory is their value, without padding.
    /// </typeparam>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public void AddSpan<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        AddCount(items.Length);
        if (typeof(T) == typeof(nint))
            AddWidened(MemoryMarshal.Cast<T, nint>(items));
        else if (typeof(T) == typeof(nuint))
            AddWidened(MemoryMarshal.Cast<T, nuint>(items));
        else if (!IsPlain<T>())
            throw new NotSupportedException($"AddSpan takes no {typeof(T)}, whose memory is not its value: call AddCount and add each.");
        else if (BitConverter.IsLittleEndian)
            AddBytes(MemoryMarshal.AsBytes(items));
        else
            AddReversed(items);
    }

    /// <summary>The hash of all that was added since the last <see cref="Reset"/>; one may go on adding.</summary>
    public StateHash Finish()
    {
        Flush();
        return new StateHash(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>Forgets what was added and keeps the memory.</summary>
    public void Reset()
    {
        used = 0;
        hash.Reset();
    }

    /// <summary>Refuses an object of a derived type: fields of that type would be left out of the hash.</summary>
    /// <param name="value">The object that is about to be added.</param>
    /// <param name="type">The type whose fields will be added.</param>
    /// <exception cref="InvalidOperationException"><paramref name="value"/> is of another type.</exception>
    public static void RequireExact(object value, Type type)
    {
        if (value.GetType() != type)
        {
            throw new InvalidOperationException(
                $"A {value.GetType()} is in a field of type {type}, and the fields it adds would be left out of the state hash: "
                + $"seal {type}, or give the field the type {value.GetType()}.");
        }
    }

    /// <summary>The elements as a big-endian processor has to write them: each with its bytes turned round.</summary>
    internal void AddReversed<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        foreach (ref readonly var item in items)
        {
            var room = Room(Unsafe.SizeOf<T>());
            MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in item)).CopyTo(room);
            room.Reverse();
        }
    }

    private static bool IsPlain<T>() =>
        typeof(T) == typeof(byte) || typeof(T) == typeof(sbyte) || typeof(T) == typeof(short) || typeof(T) == typeof(ushort)
        || typeof(T) == typeof(int) || typeof(T) == typeof(uint) || typeof(T) == typeof(long) || typeof(T) == typeof(ulong)
        || typeof(T) == typeof(Int128) || typeof(T) == typeof(UInt128) || typeof(T) == typeof(Half) || typeof(T) == typeof(float)
        || typeof(T) == typeof(double) || typeof(T) == typeof(bool) || typeof(T) == typeof(char) || typeof(T) == typeof(AgentId)
        || typeof(T).IsEnum;

    private void AddWidened(ReadOnlySpan<nint> items)
    {
        foreach (var item in items)
            Add(item);
    }

    private void AddWidened(ReadOnlySpan<nuint> items)
    {
        foreach (var item in items)
            Add(item);
    }

    private void AddBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= BufferSize - used)
        {
            bytes.CopyTo(buffer.AsSpan(used));
            used += bytes.Length;
            return;
        }
        Flush();
        hash.Append(bytes);
    }

    /// <summary>The place of the next bytes, at most <see cref="BufferSize"/>; the caller fills all of it.</summary>
    private Span<byte> Room(int size)
    {
        if (size > BufferSize - used)
            Flush();
        var room = buffer.AsSpan(used, size);
        used += size;
        return room;
    }

    private void Flush()
    {
        hash.Append(buffer.AsSpan(0, used));
        used = 0;
    }
}
