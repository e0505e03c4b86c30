namespace MetaIsland.Versions;

/// <summary>One version of the world. With readers it is never written: the next commit goes into a copy.</summary>
internal sealed class WorldVersion<TWorld>(TWorld world) : WorldReaders
    where TWorld : class
{
    public TWorld World { get; } = world;
}
