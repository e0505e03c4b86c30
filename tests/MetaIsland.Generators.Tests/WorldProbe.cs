using System.Reflection;
using MetaIsland.Events;
using MetaIsland.State;
using MetaIsland.Tests;
using MetaIsland.Versions;

namespace MetaIsland.Generators.Tests;

/// <summary>A world of a loaded program, used as the runtime uses it.</summary>
public abstract class WorldProbe
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions;

    public abstract object World { get; }

    /// <summary>A new world of a corpus program, made by its constructor without parameters.</summary>
    public static WorldProbe Create(string program, string type) => Of(Activator.CreateInstance(Corpus.Type(program, type), nonPublic: true)!);

    public static WorldProbe Of(object world) =>
        (WorldProbe)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(world.GetType()), world)!;

    public abstract WorldProbe Copy();

    public abstract WorldProbe Fork(ulong fields);

    public abstract StateHash Hash();

    /// <summary>Commits one lane of events, each with the agent that emits it.</summary>
    public abstract Outcome Commit(params (int Agent, object Event)[] events);

    /// <summary>What <see cref="WorldCommit{TWorld}.Last"/> says after a commit of these that threw.</summary>
    public abstract (Exception Error, object Last) FailingCommit(params object[] events);

    /// <summary>A property of a view that was made before, or of a new one.</summary>
    public object? Show(string property, object? view = null) =>
        (view ?? View()).GetType().GetProperty(property, Instance)!.GetValue(view ?? View());

    public object View() => Activator.CreateInstance(World.GetType().GetNestedType("View")!, World)!;

    public object? Query(string name, params object[] arguments) => View().GetType().GetMethod(name, Instance)!.Invoke(View(), arguments);

    public object? Field(string name) => World.GetType().GetField(name, Instance)!.GetValue(World);

    protected void Emit(EventLane lane, int agent, object e)
    {
        var type = World.GetType().GetNestedType("Events")!;
        var events = Activator.CreateInstance(type, lane, EventSource.Of(new AgentId(agent), 0))!;
        type.GetMethod("Emit", Instance, [e.GetType().MakeByRefType()])!.Invoke(events, Instance, null, [e], null);
    }

    private sealed class Typed<TWorld>(TWorld world) : WorldProbe
        where TWorld : class, IWorld<TWorld>
    {
        private readonly WorldCommit<TWorld> commit = world.CreateCommit();

        public override object World => world;

        public override WorldProbe Copy() => new Typed<TWorld>(world.Copy());

        public override WorldProbe Fork(ulong fields) => new Typed<TWorld>(world.Fork(fields, out _));

        public override StateHash Hash()
        {
            var hasher = new StateHasher();
            world.Hash(hasher);
            return hasher.Finish();
        }

        public override Outcome Commit(params (int Agent, object Event)[] events)
        {
            var lane = world.CreateLane();
            foreach (var (agent, e) in events)
                Emit(lane, agent, e);
            commit.Begin(world, lane.Writes);
            // In two pieces, as lanes are merged.
            commit.Apply(world, lane, events.Length / 2);
            commit.Apply(world, lane, events.Length - events.Length / 2);
            Assert.Equal(events.Length, lane.Taken);
            return new Outcome(commit.Applied, commit.Rejected, commit.Contests);
        }

        public override (Exception Error, object Last) FailingCommit(params object[] events)
        {
            var lane = world.CreateLane();
            foreach (var e in events)
                Emit(lane, 0, e);
            commit.Begin(world, lane.Writes);
            var error = Assert.ThrowsAny<Exception>(() => commit.Apply(world, lane, events.Length));
            return (error, commit.Last(lane));
        }
    }
}

public sealed record Outcome(int Applied, int Rejected, int Contests);
