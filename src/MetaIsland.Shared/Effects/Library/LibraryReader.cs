using System.Text;
using MetaIsland.Model;

namespace MetaIsland.Effects.Library;

/// <summary>Reads the columns of the table; the writer is in the tool that makes it.</summary>
internal sealed class LibraryReader(byte[] bytes)
{
    private int position;

    public int Number() => (int)Long();

    /// <summary>Seven bits a byte, the low ones first.</summary>
    public ulong Long()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[position++];
            value |= (ulong)(next & 127) << shift;
            if (next < 128)
                return value;
        }
    }

    public ushort Short()
    {
        position += 2;
        return (ushort)(bytes[position - 2] | bytes[position - 1] << 8);
    }

    public string Text()
    {
        var length = Number();
        position += length;
        return Encoding.UTF8.GetString(bytes, position - length, length);
    }

    public LibrarySummary Summary() => new()
    {
        Writes = Set(),
        WritesContents = Set(),
        ReturnsParameter = Set(),
        ReturnsContents = Set(),
        ReturnsDelegateResult = Set(),
        ReturnsFresh = Number() == 1,
        FreshHolds = Set(),
        FreshWraps = Set(),
        FreshHoldsContents = Set(),
        FreshHoldsDelegateResult = Set(),
        Stores = Many(() => new LibraryStore(Number(), (LibraryPart)Number(), Number())),
        DelegatesNow = Set(),
        DelegatesLater = Set(),
        DelegatesParallel = Set(),
        DelegateSees = Set(),
        DelegateSeesContents = Set(),
        Calls = Many(() => new LibraryCall((UserCall)Number(), Set(), Set())),
        Source = (NondeterminismKind)Number(),
        Traits = (LibraryTraits)Number(),
    };

    private uint Set() => (uint)Long();

    private EquatableArray<T> Many<T>(Func<T> read)
        where T : IEquatable<T>
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return new(items);
    }
}
