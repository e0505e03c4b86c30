namespace MetaIsland.Rounds;

/// <summary>A small number for a type, by which lanes find its buffer. It differs from process to process: nothing may be ordered by it.</summary>
internal static class TypeNumber<T>
{
    public static readonly int Value = TypeNumber.Next();
}

internal static class TypeNumber
{
    private static int next = -1;

    public static int Next() => Interlocked.Increment(ref next);
}
