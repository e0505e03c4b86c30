using MetaIsland.Programs.Tests.Reference;
using MetaIsland.State;
using MetaIsland.Versions;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>What a run is to write down. None of it may change what the run comes to.</summary>
/// <param name="Decisions">What became of every event.</param>
/// <param name="LogCopyEvery">Events after which the log keeps a version of the world; 0: no log.</param>
internal sealed record Bookkeeping(bool Decisions, int LogCopyEvery)
{
    private static readonly Bookkeeping[] All = [new(false, 0), new(true, 0), new(false, 0), new(false, 1), new(true, 7), new(false, 0), new(true, 1), new(false, 65_536)];

    /// <summary>One after another, so that every way to run meets every one of them.</summary>
    public static Bookkeeping Of(int number) => All[number % All.Length];

    public bool Log => LogCopyEvery > 0;

    /// <summary>Compares what was written down with what the reference wrote.</summary>
    public void Compare(CompiledProgram program, Divergences divergences, object configuration, ReferenceBooks expected, Simulation simulation)
    {
        if (Decisions)
        {
            Compare(program, divergences, configuration, "decision", expected.Decisions.ConvertAll(WithoutBids), [.. simulation.Decisions.Select(WithoutBids)]);
            Compare(program, divergences, configuration, "lost bids of decision", expected.Decisions.ConvertAll(BidsOf), [.. simulation.Decisions.Select(BidsOf)]);
        }
        if (!Log)
            return;
        Compare(program, divergences, configuration, "entry of the log", expected.Log, [.. simulation.Log]);
        divergences.Compare(program, configuration, "the length of the log", expected.Log.Count, simulation.Log.Count);
        foreach (var (round, syncPoint, world) in expected.Worlds)
            divergences.Compare(program, configuration, $"the world of round {round} at {syncPoint ?? "its end"}", world, WorldAt(simulation, round, syncPoint));
        Worlds.AssertFoldEqualsRun(simulation);
    }

    public override string ToString() => $"{(Decisions ? ", with decisions" : "")}{(Log ? $", with a log that copies every {LogCopyEvery}" : "")}";

    /// <summary>The first that differs tells most.</summary>
    private static void Compare<T>(CompiledProgram program, Divergences divergences, object configuration, string what, IReadOnlyList<T> expected, IReadOnlyList<T> actual)
    {
        var same = expected.Zip(actual).TakeWhile(pair => EqualityComparer<T>.Default.Equals(pair.First, pair.Second)).Count();
        divergences.Compare(program, configuration, $"{what} {same}", Describe(expected, same), Describe(actual, same));
    }

    // A list is compared by what is in it.
    private static EventDecision WithoutBids(EventDecision decision) => decision with { LostBids = [] };

    private static string BidsOf(EventDecision decision) => string.Join(", ", decision.LostBids);

    private static string Describe<T>(IReadOnlyList<T> items, int index) => index < items.Count ? $"\n        {items[index]}\n    " : "missing";

    private static StateHash WorldAt(Simulation simulation, int round, string? syncPoint)
    {
        var view = simulation.GetType().GetMethod("WorldAt", ReferenceWorld.All)!.Invoke(simulation, ReferenceWorld.All, null, [round, syncPoint], null)!;
        var world = view.GetType().GetField("world", ReferenceWorld.All)!.GetValue(view)!;
        var hasher = new StateHasher();
        typeof(IWorld<>).MakeGenericType(world.GetType()).GetMethod("Hash")!.Invoke(world, [hasher]);
        return hasher.Finish();
    }
}
