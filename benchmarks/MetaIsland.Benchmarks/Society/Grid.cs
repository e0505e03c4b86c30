namespace MetaIsland.Benchmarks.Society;

/// <summary>A world whose cells take hits that do not commute: the order of events shows.</summary>
[World]
public sealed partial class Grid
{
    internal const int Size = 1024;

    private readonly uint[] cells = new uint[Size];
    private uint signal;

    [Apply]
    private void Apply(in Hit hit)
    {
        ref var cell = ref cells[hit.Cell];
        cell = uint.RotateLeft(cell, 5) ^ hit.Value;
    }

    [Apply]
    private void Apply(SignalSet set) => signal = set.Value;
}

/// <summary>An agent strikes a cell.</summary>
public readonly record struct Hit(ushort Cell, uint Value);

/// <summary>The signal of the next round.</summary>
public readonly record struct SignalSet(uint Value);
