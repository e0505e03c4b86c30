using System.Buffers.Binary;
using MetaIsland.State;

namespace MetaIsland.Runtime.Tests;

public sealed class AddSpanTests
{
    private enum Weekday : short
    {
        Monday = -1,
        Sunday = 6,
    }

    [Fact]
    public void AddSpan_OfEveryType_IsCountAndEach()
    {
        AssertSame<byte>([1, 255], (h, x) => h.Add(x));
        AssertSame<sbyte>([1, -1], (h, x) => h.Add(x));
        AssertSame<short>([1, -1], (h, x) => h.Add(x));
        AssertSame<ushort>([1, 65535], (h, x) => h.Add(x));
        AssertSame<int>([1, -1], (h, x) => h.Add(x));
        AssertSame<uint>([1, uint.MaxValue], (h, x) => h.Add(x));
        AssertSame<long>([1, -1], (h, x) => h.Add(x));
        AssertSame<ulong>([1, ulong.MaxValue], (h, x) => h.Add(x));
        AssertSame<Int128>([1, -1], (h, x) => h.Add(x));
        AssertSame<UInt128>([1, UInt128.MaxValue], (h, x) => h.Add(x));
        AssertSame<nint>([1, -1], (h, x) => h.Add(x));
        AssertSame<nuint>([1, 2], (h, x) => h.Add(x));
        AssertSame<Half>([(Half)1, Half.NaN], (h, x) => h.Add(x));
        AssertSame<float>([1, float.NaN, -0f], (h, x) => h.Add(x));
        AssertSame<double>([1, double.NaN, -0.0], (h, x) => h.Add(x));
        AssertSame<bool>([true, false], (h, x) => h.Add(x));
        AssertSame<char>(['a', '€'], (h, x) => h.Add(x));
        AssertSame<AgentId>([new(1), new(2)], (h, x) => h.Add(x));
        AssertSame<Weekday>([Weekday.Monday, Weekday.Sunday], (h, x) => h.Add((short)x));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(50_000)]
    public void AddSpan_OfAnyLength_IsCountAndEach(int length) =>
        AssertSame<int>(Enumerable.Range(0, length).ToArray(), (h, x) => h.Add(x));

    [Fact]
    public void AddReversed_OfNumbersInTheOtherByteOrder_IsWhatThisProcessorAdds()
    {
        int[] numbers = [.. Enumerable.Range(1, 3000)];
        var swapped = Array.ConvertAll(numbers, BinaryPrimitives.ReverseEndianness);
        StateHasher expected = new(), actual = new();

        expected.AddSpan<int>(numbers);
        actual.AddCount(numbers.Length);
        actual.AddReversed<int>(swapped);

        Assert.Equal(expected.Finish(), actual.Finish());
    }

    [Fact]
    public void AddSpan_OfTypeWithPadding_Throws()
    {
        var thrown = Assert.Throws<NotSupportedException>(() => new StateHasher().AddSpan<(byte, int)>([(1, 2)]));

        Assert.Contains("ValueTuple", thrown.Message);
    }

    private static void AssertSame<T>(T[] items, Action<StateHasher, T> add)
        where T : unmanaged
    {
        StateHasher expected = new(), actual = new();
        expected.AddCount(items.Length);
        foreach (var item in items)
            add(expected, item);

        actual.AddSpan<T>(items);

        Assert.Equal(expected.Finish(), actual.Finish());
    }
}
