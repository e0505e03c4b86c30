using MetaIsland.Events;
using MetaIsland.State;
using MetaIsland.Versions;

namespace MetaIsland.Logging;

/// <summary>
/// The commits of a run, and a version of the world now and then: those are kept as every reader keeps one, so that each costs only what has been
/// written since.
/// </summary>
/// <param name="plan">The compiled graph.</param>
/// <param name="commit">Reads logged events and applies them again.</param>
/// <param name="copyEvery">Events after which the next version is kept.</param>
internal sealed class WorldLog<TWorld>(Plan plan, WorldCommit<TWorld> commit, int copyEvery) : ICommitLog
    where TWorld : class, IWorld<TWorld>
{
    private readonly object gate = new();
    private readonly List<CommitRecord> commits = [];                       // protected by gate
    private readonly List<(int Commits, TWorld World)> kept = [];           // protected by gate
    private int sinceKept;

    public int Count { get; private set; }

    /// <summary>The last version is due to be kept: with all commits so far in it.</summary>
    public bool IsDue => kept.Count == 0 || sinceKept >= copyEvery;

    public void Add(CommitRecord record)
    {
        lock (gate)
            commits.Add(record);
        Count += record.Lane!.Count;
        sinceKept += record.Lane.Count;
    }

    /// <summary>Keeps the version the commits so far have made; nobody writes it any more.</summary>
    public void Keep(TWorld world)
    {
        lock (gate)
            kept.Add((commits.Count, world));
        sinceKept = 0;
    }

    /// <summary>The world when all commits up to a place had been made; null if none has been made at all.</summary>
    public TWorld? At(CommitPlace place)
    {
        lock (gate)
        {
            if (kept.Count == 0)
                return null;
            var count = commits.FindLastIndex(record => record.Place.CompareTo(place) <= 0) + 1;
            var (from, start) = kept[kept.FindLastIndex(version => version.Commits <= count)];
            var world = start.Copy();
            for (var i = from; i < count; i++)
                Refold(world, commits[i]);
            return world;
        }
    }

    /// <summary>Where the fold of all commits first differs from a version the run had; null if it does not.</summary>
    public string? FindDifference(TWorld last)
    {
        lock (gate)
        {
            if (kept.Count == 0)
                return null;
            var world = kept[0].World.Copy();
            for (var i = 0; i <= commits.Count; i++)
            {
                var had = i == commits.Count ? last : kept.Find(version => version.Commits == i).World;
                if (had is not null && HashOf(had) != HashOf(world))
                    return i == 0 ? "at its start" : $"after the commit of round {commits[i - 1].Place.Round}, {plan.NameOf(commits[i - 1].Place)}";
                if (i < commits.Count)
                    Refold(world, commits[i]);
            }
            return null;
        }
    }

    public IReadOnlyList<LogEntry>? Read(int index)
    {
        lock (gate)
        {
            if (index >= commits.Count)
                return null;
            var record = commits[index];
            var lane = record.Lane!;
            var entries = new List<LogEntry>(lane.Count);
            var rejected = 0;
            lane.Rewind();
            while (lane.Taken < lane.Count)
            {
                var source = lane.NextSource;
                var node = plan.Nodes[EventSource.RankOf(source)];
                var isRejected = rejected < record.Rejected.Count && record.Rejected[rejected] == lane.Taken;
                rejected += isRejected ? 1 : 0;
                entries.Add(new LogEntry(record.Place.Round, plan.NameOf(record.Place), node.IsSyncPoint ? null : new AgentId(EventSource.AgentOf(source)), node.Name, commit.TakeNext(lane), !isRejected));
            }
            return entries;
        }
    }

    private void Refold(TWorld world, CommitRecord record)
    {
        commit.Begin(world, record.Lane!.Writes);
        commit.Refold(world, record.Lane!);
        commit.End(world, record.Lane!.Writes);
    }

    private static StateHash HashOf(TWorld world)
    {
        var hasher = new StateHasher();
        world.Hash(hasher);
        return hasher.Finish();
    }
}
