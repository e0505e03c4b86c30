namespace MetaIsland.Versions;

/// <summary>Who reads a version of the world or is still going to: with readers it is never written.</summary>
internal abstract class WorldReaders
{
    private int readers;

    public bool HasReaders => Volatile.Read(ref readers) > 0;

    public void Add(int count) => Interlocked.Add(ref readers, count);

    public void Release(int count) => Interlocked.Add(ref readers, -count);
}
