namespace MetaIsland.Events;

/// <summary>The events of one stretch of a commit by the thread that is to apply them: each by its place in the whole commit, ascending.</summary>
/// <param name="parts">Threads; a power of two.</param>
internal sealed class KeyParts(int parts)
{
    private const int StretchBits = 6;

    private readonly int[][] places = [.. Enumerable.Range(0, parts).Select(_ => Array.Empty<int>())];
    private readonly int[] counts = new int[parts];

    /// <summary>The places of a part.</summary>
    public ReadOnlySpan<int> Of(int part) => places[part].AsSpan(0, counts[part]);

    /// <summary>Forgets the commit before and makes room.</summary>
    public void Begin(int events)
    {
        Array.Clear(counts);
        for (var part = 0; part < parts; part++)
        {
            if (places[part].Length < events)
                places[part] = new int[events];
        }
    }

    /// <summary>
    /// Adds an event. Neighbouring keys go to one thread, so that no two write one cache line; nothing here depends on a branch, which would be guessed
    /// wrong half of the time.
    /// </summary>
    public void Add(int place, int keyHash)
    {
        var part = (int)((uint)keyHash >> StretchBits) & (parts - 1);
        places[part][counts[part]++] = place;
    }
}
