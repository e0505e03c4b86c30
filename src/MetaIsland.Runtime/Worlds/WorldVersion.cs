namespace MetaIsland.Versions;

/// <summary>One version of the world. With readers it is never written: the next commit goes into another.</summary>
internal sealed class WorldVersion<TWorld>(TWorld world, long number) : WorldReaders
    where TWorld : class
{
    public TWorld World { get; } = world;

    /// <summary>Counts up; commits in place make no new version.</summary>
    public long Number { get; } = number;
}
