using MetaIsland.Programs.Tests.Support;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>
/// Agents with a node that reads the world, a slow one that emits into it, and one that does neither; nobody awaits the slow one but the
/// commit at the round's end.
/// </summary>
[World]
public sealed partial class Pond
{
    private int caught;

    [Apply]
    private void Apply(Catch fish) => caught += fish.Count;
}

public readonly record struct Catch(int Count);

public readonly record struct Seen(int Caught);

[Agent]
public sealed partial class Fisher
{
    private readonly List<int> seen = [];
    private int stretches;

    public IReadOnlyList<int> SeenCatches => seen;

    [Node]
    private void Look(Pond.View pond, AgentContext me, [Service] IWitness witness)
    {
        seen.Add(pond.Caught);
        witness.Saw(me.Id, me.Round, nameof(Look));
    }

    [Node]
    private static async Task Fish(AgentContext me, Pond.Events events, [Service] ISimClock clock)
    {
        await clock.Wait(me.Id, me.Round, nameof(Fish));
        events.Emit(new Catch(1));
    }

    [Node]
    private void Stretch(AgentContext me, [Service] IWitness witness)
    {
        stretches++;
        witness.Saw(me.Id, me.Round, nameof(Stretch));
    }
}

[Simulation<Pond, Fisher>]
public sealed partial class Shore;
