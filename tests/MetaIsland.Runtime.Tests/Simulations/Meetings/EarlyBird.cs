namespace MetaIsland.Tests.Simulations.Meetings;

/// <summary>Has its vote long before its wish, which the first sync point waits for.</summary>
[Agent]
public sealed partial class EarlyBird
{
    private int results;

    [Node]
    private static async Task<Vote> Think(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromSeconds(1), stop);
        return new Vote(me.Round, me.Id.Value);
    }

    [Node]
    private static async Task<Wish> Dream(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromSeconds(5), stop);
        return new Wish(me.Id.Value);
    }

    [Node]
    private void Learn(Result result) => results += result.In.Length;
}

public readonly record struct Wish(int By);

/// <summary>When the second sync point may take anybody, all have been there for a while.</summary>
[Simulation<Parish, EarlyBird>]
public sealed partial class EarlyBirdSimulation
{
    [SyncPoint]
    private static void Hold(Gather<Wish> wishes, Parish.Events events, SimulationContext context) => events.Emit(new Notice(context.Round, -1, "Hold", wishes.Count));

    [SyncPoint(Mode = SyncMode.Streaming, Order = SyncOrder.Arrival), After(nameof(Hold))]
    private static async Task<Result> Take(IAsyncEnumerable<Arrival<Vote>> votes, Parish.Events events, SimulationContext context)
    {
        var ticks = 0L;
        var came = new List<int>();
        await foreach (var (agent, _, at) in votes)
        {
            ticks += at.Ticks;
            came.Add(agent.Value);
        }
        events.Emit(new Notice(context.Round, -2, "Take", (int)ticks));
        return new Result(context.Round, [.. came]);
    }
}

/// <summary>A part that binary fractions do not hit: 0.55 of 100 is 55, and as a product of doubles a little more.</summary>
[Simulation<Parish, Voter>]
public sealed partial class OddQuorumSimulation
{
    [SyncPoint(Quorum = 0.55), After<Voter>("Post")]
    private static Result Count(Gather<Vote> votes, Parish.Events events, SimulationContext context)
    {
        events.Emit(new Notice(context.Round, -1, "Count", votes.Count));
        return new Result(context.Round, [votes.Count]);
    }
}
