using System.Reflection;
using MetaIsland.Events;
using MetaIsland.Model;
using MetaIsland.State;
using MetaIsland.Versions;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>
/// The world of the reference. Every commit goes into a copy, so a view is right for as long as anybody holds it; events are applied by
/// calling the user's methods one by one.
/// </summary>
internal abstract class ReferenceWorld
{
    public const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions;

    private readonly Dictionary<Type, (ApplySpec, MethodInfo)> applies = [];

    public abstract object World { get; protected set; }

    public ReferenceBooks Books { get; } = new();

    public long Applied { get; private set; }

    public long Rejected { get; private set; }

    public long Contests { get; private set; }

    public static ReferenceWorld Of(object world, WorldSpec spec) =>
        (ReferenceWorld)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(world.GetType()), world, spec)!;

    public abstract EventLane CreateLane();

    public abstract void Hash(StateHasher hasher);

    /// <summary>Law 4: all contests are decided on the world before, contenders in order; then what has not lost is applied by agent, node, number.</summary>
    /// <param name="events">What is committed.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="round">The round.</param>
    /// <param name="commit">The name of the sync point, or the end of the round.</param>
    /// <param name="number">How many commits with events the round has had.</param>
    /// <returns>The births and retirements among the events, in the same order: the world has nothing to do with them.</returns>
    public IReadOnlyList<ReferenceChange> Commit(List<EmittedEvent> events, ulong seed, int round, string commit, ref int number)
    {
        var inOrder = events.OrderBy(e => e.Agent).ThenBy(e => e.Rank).ThenBy(e => e.Number).ToList();
        var bids = inOrder.Where(e => e.Event is not ReferenceChange).Select(e => new ReferenceBid(e)).ToList();
        if (bids.Count > 0)
        {
            foreach (var kind in bids.GroupBy(bid => bid.Event.GetType()))
                Decide(kind.Key, [.. kind], seed, round, number);
            number++;
            CopyWorld();
            bids.ForEach(bid => Apply(bid, round, commit));
        }
        return [.. inOrder.Select(e => e.Event).OfType<ReferenceChange>()];
    }

    public StateHash HashOfWorld()
    {
        var hasher = new StateHasher();
        Hash(hasher);
        return hasher.Finish();
    }

    public void Count(int applied, int rejected) => (Applied, Rejected) = (Applied + applied, Rejected + rejected);

    protected abstract void CopyWorld();

    protected abstract ApplySpec SpecOf(Type e);

    private (ApplySpec Spec, MethodInfo Method) ApplyOf(Type type)
    {
        if (applies.TryGetValue(type, out var known))
            return known;
        var spec = SpecOf(type);
        return applies[type] = (spec, World.GetType().GetMethods(All).Single(method => method.Name == spec.Method && Takes(method, type)));
    }

    private void Decide(Type type, IReadOnlyList<ReferenceBid> bids, ulong seed, int round, int number)
    {
        var (spec, _) = ApplyOf(type);
        if (spec.Keys.Count == 0)
            return;
        var contests = new ReferenceContests(spec, new ReferenceRules(spec, type, World, seed, round, number));
        contests.Decide(bids);
        Contests += contests.Contested;
    }

    private void Apply(ReferenceBid bid, int round, string commit)
    {
        var (spec, apply) = ApplyOf(bid.Event.GetType());
        var outcome = bid.Outcome == EventOutcome.Applied && apply.Invoke(World, All, null, [bid.Event], null) is false ? EventOutcome.Rejected : bid.Outcome;
        Count(outcome == EventOutcome.Applied ? 1 : 0, outcome is EventOutcome.Rejected or EventOutcome.Lost ? 1 : 0);
        var isKeyed = spec.Keys.Count > 0;
        Books.Add(round, commit, bid, outcome,
            isKeyed ? spec.Resolve ?? spec.Policy?.Short ?? nameof(FirstInOrder) : null,
            isKeyed ? bid.Event.GetType().GetProperty(spec.Keys[0])!.GetValue(bid.Event) : null);
    }

    private static bool Takes(MethodInfo method, Type type) =>
        method.GetParameters() is [var parameter] && (parameter.ParameterType == type || parameter.ParameterType == type.MakeByRefType());

    private sealed class Typed<TWorld>(TWorld world, WorldSpec spec) : ReferenceWorld
        where TWorld : class, IWorld<TWorld>
    {
        private TWorld current = world;

        public override object World
        {
            get => current;
            protected set => current = (TWorld)value;
        }

        public override EventLane CreateLane() => current.CreateLane();

        public override void Hash(StateHasher hasher) => current.Hash(hasher);

        protected override void CopyWorld() => current = current.Copy();

        protected override ApplySpec SpecOf(Type e) => spec.Applies.Single(apply => apply.Event.Key == "global::" + e.FullName);
    }
}
