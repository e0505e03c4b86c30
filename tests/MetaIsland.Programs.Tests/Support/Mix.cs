using System.Numerics;

namespace MetaIsland.Programs.Tests.Support;

/// <summary>Arithmetic in which order matters: whatever is added earlier or later, or twice, changes what comes out.</summary>
public static class Mix
{
    public static ulong Of(ulong state, ulong value) =>
        unchecked((BitOperations.RotateLeft(state ^ (value * 0x9E3779B97F4A7C15), 23) * 0xBF58476D1CE4E5B9) + 1);

    public static ulong Of(ulong state, long value) => Of(state, unchecked((ulong)value));

    public static ulong Of(ulong state, int value) => Of(state, unchecked((ulong)value));

    public static ulong Of(ulong state, bool value) => Of(state, value ? 3UL : 5UL);

    public static ulong Of(ulong state, double value) => Of(state, BitConverter.DoubleToUInt64Bits(value));

    public static ulong Of(ulong state, string value)
    {
        foreach (var letter in value)
            state = Of(state, (ulong)letter);
        return Of(state, value.Length);
    }
}
