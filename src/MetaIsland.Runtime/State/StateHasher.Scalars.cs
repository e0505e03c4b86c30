using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace MetaIsland.State;

// One value each, as docs/state-hash.md lays it down.
public sealed partial class StateHasher
{
    /// <summary>Adds one byte: 0 or 1.</summary>
    public void Add(bool value) => Room(1)[0] = value ? (byte)1 : (byte)0;

    /// <summary>Adds one byte.</summary>
    public void Add(byte value) => Room(1)[0] = value;

    /// <summary>Adds one byte.</summary>
    public void Add(sbyte value) => Room(1)[0] = unchecked((byte)value);

    /// <summary>Adds the UTF-16 code unit: 2 bytes.</summary>
    public void Add(char value) => Add((ushort)value);

    /// <summary>Adds 2 bytes.</summary>
    public void Add(short value) => BinaryPrimitives.WriteInt16LittleEndian(Room(sizeof(short)), value);

    /// <summary>Adds 2 bytes.</summary>
    public void Add(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Room(sizeof(ushort)), value);

    /// <summary>Adds 4 bytes.</summary>
    public void Add(int value) => BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), value);

    /// <summary>Adds 4 bytes.</summary>
    public void Add(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Room(sizeof(uint)), value);

    /// <summary>Adds 8 bytes.</summary>
    public void Add(long value) => BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), value);

    /// <summary>Adds 8 bytes.</summary>
    public void Add(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Room(sizeof(ulong)), value);

    /// <summary>Adds 16 bytes.</summary>
    public void Add(Int128 value) => BinaryPrimitives.WriteInt128LittleEndian(Room(16), value);

    /// <summary>Adds 16 bytes.</summary>
    public void Add(UInt128 value) => BinaryPrimitives.WriteUInt128LittleEndian(Room(16), value);

    /// <summary>Adds 8 bytes, in a 32-bit process too.</summary>
    public void Add(nint value) => Add((long)value);

    /// <summary>Adds 8 bytes, in a 32-bit process too.</summary>
    public void Add(nuint value) => Add((ulong)value);

    /// <summary>Adds the bits: 2 bytes.</summary>
    public void Add(Half value) => Add(BitConverter.HalfToUInt16Bits(value));

    /// <summary>Adds the bits: 4 bytes.</summary>
    public void Add(float value) => Add(BitConverter.SingleToUInt32Bits(value));

    /// <summary>Adds the bits: 8 bytes.</summary>
    public void Add(double value) => Add(BitConverter.DoubleToUInt64Bits(value));

    /// <summary>Adds the four words of <see cref="decimal.GetBits(decimal)"/>: 1.0 and 1.00 differ.</summary>
    public void Add(decimal value)
    {
        Span<int> words = stackalloc int[4];
        decimal.GetBits(value, words);
        foreach (var word in words)
            Add(word);
    }

    /// <summary>Adds presence, then the count of UTF-16 code units and these.</summary>
    public void Add(string? value)
    {
        AddPresence(value is not null);
        if (value is not null)
            AddSpan(value.AsSpan());
    }

    /// <summary>Adds the 16 bytes of <see cref="Guid.ToByteArray()"/>.</summary>
    public void Add(Guid value) => value.TryWriteBytes(Room(16));

    /// <summary>Adds ticks and kind: 9 bytes.</summary>
    public void Add(DateTime value)
    {
        Add(value.Ticks);
        Add((byte)value.Kind);
    }

    /// <summary>Adds the ticks of the local time and those of the offset: 16 bytes.</summary>
    public void Add(DateTimeOffset value)
    {
        Add(value.Ticks);
        Add(value.Offset.Ticks);
    }

    /// <summary>Adds the day number: 4 bytes.</summary>
    public void Add(DateOnly value) => Add(value.DayNumber);

    /// <summary>Adds the ticks: 8 bytes.</summary>
    public void Add(TimeOnly value) => Add(value.Ticks);

    /// <summary>Adds the ticks: 8 bytes.</summary>
    public void Add(TimeSpan value) => Add(value.Ticks);

    /// <summary>Adds the count of bytes and the shortest two's complement, lowest byte first.</summary>
    public void Add(BigInteger value)
    {
        var size = value.GetByteCount();
        AddCount(size);
        if (size <= BufferSize)
        {
            value.TryWriteBytes(Room(size), out _);
            return;
        }
        var bytes = ArrayPool<byte>.Shared.Rent(size);
        value.TryWriteBytes(bytes, out _);
        AddBytes(bytes.AsSpan(0, size));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Adds <see cref="AgentId.Value"/>: 4 bytes.</summary>
    public void Add(AgentId value) => Add(value.Value);

    /// <summary>Adds the scalar value: 4 bytes.</summary>
    public void Add(Rune value) => Add(value.Value);

    /// <summary>Adds presence, then major, minor, build and revision, each 4 bytes; one that is not set is -1.</summary>
    public void Add(Version? value)
    {
        AddPresence(value is not null);
        if (value is null)
            return;
        Add(value.Major);
        Add(value.Minor);
        Add(value.Build);
        Add(value.Revision);
    }

    /// <summary>Adds presence, then whether it is absolute, and its original text as a string.</summary>
    public void Add(Uri? value)
    {
        AddPresence(value is not null);
        if (value is null)
            return;
        Add(value.IsAbsoluteUri);
        Add(value.OriginalString);
    }
}
