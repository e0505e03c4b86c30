// source: own: bits packed and unpacked
// language: preview
using System.Buffers.Binary;
using System.Numerics;
using MetaIsland;

public static class Pack
{
    public static ulong Of(int x, int y, bool alive, byte kind) => (uint)x | (ulong)(uint)y << 24 | (alive ? 1UL << 48 : 0) | (ulong)kind << 49;

    public static (int X, int Y, bool Alive, byte Kind) From(ulong bits) =>
        ((int)(bits & 0xFFFFFF), (int)(bits >> 24 & 0xFFFFFF), (bits >> 48 & 1) != 0, (byte)(bits >> 49));

    public static uint Checksum(ReadOnlySpan<byte> data)
    {
        var hash = 2166136261u;
        foreach (var b in data)
            hash = (hash ^ b) * 16777619u;
        return BitOperations.RotateLeft(hash, 5);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    ulong bits;
    uint sum;

    [Node] void Store(AgentContext me)
    {
        var (x, y, _, kind) = Pack.From(bits);
        bits = Pack.Of((x + me.Random.Next(3)) & 0xFF, y + 1, me.Random.Chance(0.5), (byte)(kind ^ 1));
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, bits);
        sum = Pack.Checksum(bytes);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
