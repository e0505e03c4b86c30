using MetaIsland.Contesting;
using MetaIsland.Logging;
using MetaIsland.Rounds;

namespace MetaIsland.Events;

/// <summary>
/// Makes one commit after another: all contests are decided, on the world as it is; the world is made ready to be written; what has not lost is
/// applied (laws 3, 4 and 6).
/// </summary>
internal sealed class Committer<TWorld>
    where TWorld : class
{
    private readonly Plan plan;
    private readonly WorldCommit<TWorld> commit;
    private readonly CanonicalOrder order = new();
    private readonly SplitChoice choice = new();
    private readonly Action<EventLane, int> collect;
    private readonly Action<EventLane, int> apply;
    private readonly Action<EventLane, int> applyDecided;
    private TWorld world = null!;
    private EventLane? current;
    private CommitRecord? record;
    private bool hasDecided;

    /// <param name="plan">The compiled graph.</param>
    /// <param name="commit">Applies the events of one commit.</param>
    public Committer(Plan plan, WorldCommit<TWorld> commit)
    {
        this.plan = plan;
        this.commit = commit;
        collect = (lane, count) => commit.Collect(lane, count, plan);
        apply = (lane, count) => commit.Apply(world, current = lane, count);
        applyDecided = (lane, count) => commit.ApplyDecided(world, current = lane, count, record);
    }

    /// <summary>Most threads that apply events at once.</summary>
    public int Workers { get; set; } = 1;

    /// <summary>Decides the contests of a commit, where that is not left to <see cref="Apply"/>.</summary>
    /// <param name="before">The world before it.</param>
    /// <param name="parts">Its lanes: those of agents first, then of bodies of groups.</param>
    /// <param name="seed">What random numbers of contests depend on.</param>
    /// <param name="isRecorded">What becomes of each event will be written down.</param>
    /// <exception cref="ContestFailedException">A policy threw; nothing has been applied.</exception>
    public void Decide(TWorld before, List<List<EventLane>> parts, ContestSeed seed, bool isRecorded)
    {
        hasDecided = commit.DecidesFirst || isRecorded;
        if (!hasDecided)
            return;
        commit.BeginDecision(isRecorded);
        foreach (var part in parts)
            order.Walk(part, collect);
        Rewind(parts);
        commit.Decide(before, seed);
    }

    /// <summary>Applies what has not lost.</summary>
    /// <param name="world">The world, ready to be written.</param>
    /// <param name="writes">The fields that will be written.</param>
    /// <param name="parts">The lanes again.</param>
    /// <param name="record">Where it is written down; null if nobody asked.</param>
    /// <returns>The counts, until the next commit.</returns>
    /// <exception cref="CommitFailedException">An <c>[Apply]</c> threw.</exception>
    public WorldCommit<TWorld> Apply(TWorld world, ulong writes, List<List<EventLane>> parts, CommitRecord? record)
    {
        this.world = world;
        this.record = record;
        commit.Begin(world, writes);
        var events = CountOf(parts);
        var isTimed = !hasDecided && Workers > 1 && commit.IsElementwise && events >= SplitCommit<TWorld>.LeastEvents;
        if (isTimed && choice.Begin())
        {
            if (TrySplit(parts))
            {
                choice.End(events);
                return commit;
            }
            isTimed = false;
        }
        try
        {
            foreach (var part in parts)
                order.Walk(part, hasDecided ? applyDecided : apply);
        }
        catch (Exception e)
        {
            throw Failed(commit.Last(current!), current!.TakenSource, e);
        }
        commit.End(world, writes);
        if (isTimed)
            choice.End(events);
        if (hasDecided)
            commit.CountContests();
        return commit;
    }

    private bool TrySplit(List<List<EventLane>> parts)
    {
        commit.Split.Begin();
        foreach (var part in parts)
            order.Walk(part, commit.Split.Collect);
        if (!commit.Split.CanApply)
        {
            Rewind(parts);
            return false;
        }
        if (commit.Split.Apply(world, Workers) is { } failure)
        {
            var (e, source) = commit.Split.Find(failure);
            throw Failed(e, source, failure.Exception);
        }
        commit.CountSplit();
        return true;
    }

    private static void Rewind(List<List<EventLane>> parts)
    {
        foreach (var part in parts)
        {
            foreach (var lane in part)
                lane.Rewind();
        }
    }

    private static int CountOf(List<List<EventLane>> parts)
    {
        var count = 0;
        foreach (var part in parts)
        {
            foreach (var lane in part)
                count += lane.Count;
        }
        return count;
    }

    private CommitFailedException Failed(object e, ulong source, Exception inner) =>
        new(e, new AgentId(EventSource.AgentOf(source)), plan.Nodes[EventSource.RankOf(source)], inner);
}
