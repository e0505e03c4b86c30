namespace MetaIsland.Worlds;

/// <summary>
/// One version of the world and how many nodes still read it or are still going to. With readers it is never written: the next commit goes
/// into a copy.
/// </summary>
internal sealed class WorldVersion<TWorld>(TWorld world)
    where TWorld : class
{
    private int readers;

    public TWorld World { get; } = world;

    public bool HasReaders => Volatile.Read(ref readers) > 0;

    public void Add(int count) => Interlocked.Add(ref readers, count);

    public void Release(int count) => Interlocked.Add(ref readers, -count);
}
