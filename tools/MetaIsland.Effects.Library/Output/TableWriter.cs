using System.IO.Compression;
using System.Text;
using MetaIsland.Model;

namespace MetaIsland.Effects.Library.Output;

/// <summary>Writes the columns that <see cref="LibraryTable"/> reads. Same summaries, same bytes.</summary>
internal static class TableWriter
{
    public static byte[] Write(SortedDictionary<string, LibrarySummary> methods, string version)
    {
        // The most frequent summaries get the smallest numbers: one byte each.
        var numbers = methods.Values.GroupBy(s => s).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal)
            .Select((g, i) => (g.Key, Number: i)).ToDictionary(p => p.Key, p => p.Number);
        var types = methods.GroupBy(m => LibraryHash.TypeOfMethod(m.Key)).Select(g => TableType.Create(g.Key, g, numbers)).OrderBy(t => t.Hash).ToList();
        for (var i = 1; i < types.Count; i++)
        {
            if (types[i].Hash == types[i - 1].Hash)
                throw new InvalidOperationException($"'{types[i].Name}' and '{types[i - 1].Name}' have the same hash.");
        }

        var columns = new Columns();
        columns.Text(version);
        columns.Number((uint)numbers.Count);
        foreach (var summary in numbers.OrderBy(p => p.Value).Select(p => p.Key))
            columns.Summary(summary);
        columns.Number((uint)types.Count);
        for (var i = 0; i < types.Count; i++)
            columns.Number(types[i].Hash - (i == 0 ? 0 : types[i - 1].Hash));
        types.ForEach(t => columns.Number(t.Salt));
        types.ForEach(t => columns.Number((uint)t.Methods.Count));
        types.ForEach(t => t.Methods.ForEach(m => columns.Short(m.Hash)));
        types.ForEach(t => t.Methods.ForEach(m => columns.Number((uint)m.Summary)));
        return Pack(columns.ToArray());
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
            deflate.Write(bytes);
        return packed.ToArray();
    }

    private sealed class Columns
    {
        private readonly MemoryStream bytes = new();

        public byte[] ToArray() => bytes.ToArray();

        public void Number(ulong value)
        {
            for (; value > 127; value >>= 7)
                bytes.WriteByte((byte)(value & 127 | 128));
            bytes.WriteByte((byte)value);
        }

        public void Short(ushort value)
        {
            bytes.WriteByte((byte)value);
            bytes.WriteByte((byte)(value >> 8));
        }

        public void Text(string text)
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            Number((uint)utf8.Length);
            bytes.Write(utf8);
        }

        public void Summary(LibrarySummary s)
        {
            foreach (var set in (uint[])[s.Writes, s.WritesContents, s.ReturnsParameter, s.ReturnsContents, s.ReturnsDelegateResult, s.ReturnsFresh ? 1u : 0, s.FreshHolds, s.FreshWraps, s.FreshHoldsContents, s.FreshHoldsDelegateResult])
                Number(set);
            Many(s.Stores, store => Numbers((uint)store.From, (uint)store.Part, (uint)store.Into));
            Numbers(s.DelegatesNow, s.DelegatesLater, s.DelegatesParallel, s.DelegateSees, s.DelegateSeesContents);
            Many(s.Calls, call => Numbers((uint)call.Call, call.On, call.OnContents));
            Numbers((uint)s.Source, (uint)s.Traits);
        }

        private void Numbers(params uint[] values) => Array.ForEach(values, v => Number(v));

        private void Many<T>(EquatableArray<T> items, Action<T> write)
            where T : IEquatable<T>
        {
            Number((uint)items.Count);
            foreach (var item in items)
                write(item);
        }
    }
}
