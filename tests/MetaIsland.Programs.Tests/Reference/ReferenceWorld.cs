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

    public long Applied { get; private set; }

    public long Rejected { get; private set; }

    public long Contests { get; private set; }

    public static ReferenceWorld Of(object world, WorldSpec spec) =>
        (ReferenceWorld)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(world.GetType()), world, spec)!;

    public abstract EventLane CreateLane();

    public abstract void Hash(StateHasher hasher);

    /// <summary>Law 4: contests are decided first, contenders in order; then events are applied by agent, node, number.</summary>
    /// <returns>The births and retirements among the events, in the same order: the world has nothing to do with them.</returns>
    public IReadOnlyList<ReferenceChange> Commit(List<EmittedEvent> events)
    {
        if (events.Count == 0)
            return [];
        CopyWorld();
        var inOrder = events.OrderBy(e => e.Agent).ThenBy(e => e.Rank).ThenBy(e => e.Number).Select(e => e.Event).ToList();
        var ordered = inOrder.Where(e => e is not ReferenceChange).Select(e => (Event: e, Apply: ApplyOf(e).Method, Key: KeyOf(e))).ToList();
        var contests = ordered.Where(e => e.Key is not null).GroupBy(e => (e.Event.GetType(), e.Key)).ToList();
        var winners = contests.Select(contest => contest.First().Event).ToHashSet(ReferenceEqualityComparer.Instance);
        Contests += contests.Count(contest => contest.Count() > 1);
        foreach (var (e, apply, key) in ordered)
        {
            var isApplied = (key is null || winners.Contains(e)) && apply.Invoke(World, All, null, [e], null) is not false;
            Count(isApplied ? 1 : 0, isApplied ? 0 : 1);
        }
        return [.. inOrder.OfType<ReferenceChange>()];
    }

    public void Count(int applied, int rejected) => (Applied, Rejected) = (Applied + applied, Rejected + rejected);

    protected abstract void CopyWorld();

    protected abstract ApplySpec SpecOf(object e);

    private (ApplySpec Spec, MethodInfo Method) ApplyOf(object e)
    {
        if (applies.TryGetValue(e.GetType(), out var known))
            return known;
        var spec = SpecOf(e);
        return applies[e.GetType()] = (spec, World.GetType().GetMethods(All).Single(method => method.Name == spec.Method && Takes(method, e.GetType())));
    }

    private static bool Takes(MethodInfo method, Type type) =>
        method.GetParameters() is [var parameter] && (parameter.ParameterType == type || parameter.ParameterType == type.MakeByRefType());

    private object? KeyOf(object e) => ApplyOf(e).Spec.Keys is [var key] ? e.GetType().GetProperty(key)!.GetValue(e) : null;

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

        protected override ApplySpec SpecOf(object e) => spec.Applies.Single(apply => apply.Event.Key == "global::" + e.GetType().FullName);
    }
}
