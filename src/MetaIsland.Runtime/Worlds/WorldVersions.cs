namespace MetaIsland.Versions;

/// <summary>
/// The versions of a world that are alive. They share what no commit between them has written: a commit copies the fields it is going to write,
/// and of these only those that somebody still reads in an older version (law 4).
/// </summary>
/// <remarks>
/// Commits come one at a time; readers may leave a version meanwhile, and the report of a round may count what is alive. Only the current version gets new readers (what stands in for a reader
/// comes before that one leaves), so a version that has lost them is dead.
/// </remarks>
/// <typeparam name="TWorld">The world.</typeparam>
internal sealed class WorldVersions<TWorld>(TWorld world)
    where TWorld : class, IWorld<TWorld>
{
    private const int FewestKept = 8;

    private readonly List<WorldVersion<TWorld>> older = [];     // oldest first; some may have lost their readers; protected by itself
    private readonly long[] ownSince = new long[64];            // by field: no older version that is alive has the same storage
    private int mostKept = FewestKept;
    private long shown = -1;                                    // the youngest version somebody may look at for ever

    /// <summary>The version the next commit begins with.</summary>
    public WorldVersion<TWorld> Current { get; private set; } = new(world, 0);

    /// <summary>How many versions nodes read, the current one counted in any case.</summary>
    public int Live
    {
        get
        {
            lock (older)
            {
                Prune();
                return older.Count + 1;
            }
        }
    }

    /// <summary>The world as it stands, for somebody who may look at it for ever.</summary>
    public TWorld Show()
    {
        shown = Current.Number;
        return Current.World;
    }

    /// <summary>Makes the current version one in which these fields may be written.</summary>
    /// <param name="writes">The fields, as <see cref="IWorld{TSelf}.Fork"/> takes them.</param>
    /// <param name="bytes">The size of what was copied for it.</param>
    public TWorld Prepare(ulong writes, out long bytes)
    {
        bytes = 0;
        if (writes == 0)
            return Current.World;
        if (Current.HasReaders || shown == Current.Number)
        {
            var fork = Current.World.Fork(writes, out bytes);
            Demote();
            Current = new WorldVersion<TWorld>(fork, Current.Number + 1);
        }
        else if (SharedWith(YoungestRead(), writes) is not 0 and var shared)
        {
            bytes = Current.World.Detach(shared);
        }
        for (var field = 0; field < ownSince.Length; field++)
        {
            if ((writes >> field & 1) != 0)
                ownSince[field] = Current.Number;
        }
        return Current.World;
    }

    /// <summary>Of some fields those whose storage a version has too.</summary>
    private ulong SharedWith(long version, ulong fields)
    {
        var shared = 0UL;
        for (var field = 0; field < ownSince.Length; field++)
        {
            if (version >= ownSince[field])
                shared |= fields & 1UL << field;
        }
        return shared;
    }

    /// <summary>The number of the youngest older version that somebody still reads. What the older ones share with the current one it shares too.</summary>
    private long YoungestRead()
    {
        lock (older)
        {
            while (older.Count > 0 && !older[^1].HasReaders)
                older.RemoveAt(older.Count - 1);
            return Math.Max(shown, older.Count > 0 ? older[^1].Number : -1);
        }
    }

    private void Demote()
    {
        // What is only shown nobody counts: that it is shown is enough to leave it alone.
        if (!Current.HasReaders)
            return;
        lock (older)
        {
            older.Add(Current);
            if (older.Count <= mostKept)
                return;
            Prune();
            mostKept = Math.Max(FewestKept, 2 * older.Count);
        }
    }

    private void Prune() => older.RemoveAll(static version => !version.HasReaders);
}
