using System.ComponentModel;
using MetaIsland.Events;
using MetaIsland.Worlds;

namespace MetaIsland.Rounds;

/// <summary>The part of a <see cref="RoundFrame"/> that knows the world: its versions by phase and its events by commit.</summary>
/// <typeparam name="TWorld">The world.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WorldFrame<TWorld> : RoundFrame
    where TWorld : class, IWorld<TWorld>
{
    private readonly WorldVersion<TWorld>?[] versions;
    private readonly List<EventLane>[] lanes;
    private readonly SimulationProgram<TWorld> program;

    /// <summary>Makes the frame of a program; kept and used for many rounds.</summary>
    protected WorldFrame(SimulationProgram<TWorld> program)
    {
        this.program = program;
        var syncPoints = program.Plan.SyncPoints.Count;
        versions = new WorldVersion<TWorld>?[syncPoints + 1];
        lanes = [.. Enumerable.Range(0, 2 * syncPoints + 1).Select(_ => new List<EventLane>())];
    }

    /// <summary>The version the nodes of a phase read.</summary>
    public TWorld World(int phase) => versions[phase]!.World;

    /// <summary>The version a sync point reads: that of the commit just made.</summary>
    public TWorld World() => program.Current.World;

    /// <summary>An empty lane for the events of one run of kernels.</summary>
    public EventLane OpenLane() => program.TakeLane();

    /// <summary>Hands the events of a run that has ended to the commit at <paramref name="point"/>.</summary>
    public void CloseLane(int point, EventLane lane)
    {
        if (lane.Count == 0)
        {
            program.ReturnLane(lane);
            return;
        }
        lock (lanes[point])
            lanes[point].Add(lane);
    }

    internal override void Release(int phase, int count) => versions[phase]!.Release(count);

    internal void Open(int phase, WorldVersion<TWorld> version) => versions[phase] = version;

    internal List<EventLane> Lanes(int point) => lanes[point];
}
