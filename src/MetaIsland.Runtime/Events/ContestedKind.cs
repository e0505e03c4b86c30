using System.ComponentModel;
using MetaIsland.Contesting;
using MetaIsland.Logging;
using MetaIsland.Rounds;

namespace MetaIsland.Events;

/// <summary>Events of one type of which those with one key contend: all contests of a commit are decided before any event is applied.</summary>
/// <typeparam name="TWorld">The world.</typeparam>
/// <typeparam name="TEvent">The event.</typeparam>
/// <typeparam name="TKey">What they contend for.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContestedKind<TWorld, TEvent, TKey> : EventKind<TWorld, TEvent>, IContestRules<TEvent, TKey>
    where TWorld : class
    where TKey : notnull
{
    private readonly Contention<TEvent, TKey> contention;
    private KeyContests<TKey>[] contestsOfPart = [];     // where several threads apply events
    private int next;       // the event to be applied next, in canonical order
    private int merged;

    private readonly uint stream;
    private readonly string rule;

    /// <summary>Called by generated code.</summary>
    /// <param name="number">The number of this kind of event in a lane.</param>
    /// <param name="stream">The event's part in the key of random numbers.</param>
    /// <param name="rule">The policy or the <c>[Resolve]</c> method, for decisions.</param>
    protected ContestedKind(int number, uint stream, string rule)
        : base(number)
    {
        contention = new Contention<TEvent, TKey>(this);
        this.stream = stream;
        this.rule = rule;
    }

    /// <inheritdoc/>
    public virtual int KeyCount => 1;

    /// <inheritdoc/>
    public virtual int MaxBids => 1;

    /// <inheritdoc/>
    public virtual bool HasChains => false;

    /// <inheritdoc/>
    public virtual bool SoleContenderWins => false;

    /// <summary>The world before the commit; while contests are decided.</summary>
    protected TWorld Before { get; private set; } = null!;

    internal override int Contested => contention.Contested + contestsOfPart.Sum(contests => contests.Contested);

    internal override int Merged => merged;

    /// <inheritdoc/>
    public abstract TKey KeyOf(in TEvent e, int place);

    /// <inheritdoc/>
    public abstract void Resolve(Contest<TEvent> contest);

    /// <inheritdoc/>
    public virtual bool BidAgain(ref TEvent e, TakenKeys<TKey> taken) => true;

    /// <inheritdoc/>
    public virtual TKey FreedBy(in TEvent e) => throw new NotSupportedException("These events have no chains.");

    /// <inheritdoc/>
    public virtual bool IsHeld(TKey key) => false;

    internal override void Clear(bool isRecorded)
    {
        contention.Clear();
        contention.KeepsBids = isRecorded;
        contestsOfPart = [];
        next = 0;
        merged = 0;
    }

    internal override void Collect(EventLane lane, int count, int first)
    {
        foreach (ref readonly var e in BufferOf(lane).Next(count))
            contention.Add(in e, new AgentId(first < 0 ? -1 : first++));
        base.Collect(lane, count, first);
    }

    internal override void Decide(TWorld before, ContestSeed seed)
    {
        Before = before;
        try
        {
            contention.Decide(seed with { Stream = stream });
        }
        catch (Exception e)
        {
            throw new ContestFailedException(typeof(TEvent), contention.CurrentKey, rule, e);
        }
        finally
        {
            Before = null!;
        }
    }

    internal override void BeginParts(int parts)
    {
        if (contestsOfPart.Length != parts)
            contestsOfPart = [.. Enumerable.Range(0, parts).Select(_ => new KeyContests<TKey>())];
        foreach (var contests in contestsOfPart)
            contests.Clear();
        contention.Clear();
    }

    internal override int ApplyPart(TWorld world, EventStretch stretch, int part, int parts, ref int at)
    {
        var contests = contestsOfPart[part];
        var events = BufferOf(stretch.Lane).From(stretch.Start, stretch.Count);
        var applied = 0;
        for (at = 0; at < events.Length; at++)
        {
            ref readonly var e = ref events[at];
            var key = KeyOf(in e, 0);
            if (KeyParts.Of(key, parts) == part && contests.Wins(key) && Apply(world, in e))
                applied++;
        }
        return applied;
    }

    private protected override bool ApplyNext(TWorld world, in TEvent e, ulong source, CommitRecord? record)
    {
        var ordinal = next++;
        var outcome = contention.OutcomeOf(ordinal);
        if (outcome == EventOutcome.Applied)
            return Apply(world, in e, in contention.EventOf(ordinal), source, record, record?.Decisions is null ? default : Decided(ordinal, KeyOf(in contention.EventOf(ordinal), 0)));
        if (outcome == EventOutcome.Merged)
            merged++;
        record?.Decisions?.Add(source, e, Another(in e, in contention.EventOf(ordinal)), outcome, Decided(ordinal, contention.KeyLost(ordinal)));
        return false;
    }

    private DecidedBy Decided(int ordinal, TKey key) => new(rule, key, contention.WinnerNamed(contention.WinnerOf(ordinal)), contention.LostBidsOf(ordinal));
}
