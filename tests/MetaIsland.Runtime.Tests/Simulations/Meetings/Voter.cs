namespace MetaIsland.Tests.Simulations.Meetings;

/// <summary>Needs a second more than the one before it, so that it is known who is there when.</summary>
[Agent]
public sealed partial class Voter
{
    private readonly List<string> heard = [];

    public IReadOnlyList<string> Heard => heard;

    [Node]
    private static async Task<Vote> Think(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromSeconds(1 + me.Id.Value), stop);
        return new Vote(me.Round, me.Id.Value);
    }

    /// <summary>Emits before the vote, whether its agent is in or out.</summary>
    [Node]
    private void Post(AgentContext me, Parish.Events parish) => parish.Emit(new Notice(me.Round, me.Id.Value, "Post", 0));

    [Node]
    private void Learn(Result result, Vote? vote, Parish.View parish) =>
        heard.Add($"{result.Round}: {string.Join(",", result.In)} of which {vote?.By.ToString() ?? "not me"}, {parish.Count()} notices");
}

/// <summary>Closes when four of five are there.</summary>
[Simulation<Parish, Voter>]
public sealed partial class QuorumSimulation
{
    [SyncPoint(Quorum = 0.8), After<Voter>("Post")]
    private static Result Count(Gather<Vote> votes, Parish.View parish, Parish.Events events, SimulationContext context)
    {
        events.Emit(new Notice(context.Round, -1, "Count", parish.Count()));
        return new Result(context.Round, [.. votes.Select(vote => vote.Agent.Value == vote.Value.By && vote.Value.Round == context.Round ? vote.Agent.Value : -1), votes.Expected]);
    }
}

/// <summary>The same with everybody.</summary>
[Simulation<Parish, Voter>]
public sealed partial class BarrierSimulation
{
    [SyncPoint, After<Voter>("Post")]
    private static Result Count(Gather<Vote> votes, Parish.View parish, Parish.Events events, SimulationContext context)
    {
        events.Emit(new Notice(context.Round, -1, "Count", parish.Count()));
        return new Result(context.Round, [.. votes.Select(vote => vote.Agent.Value), votes.Expected]);
    }
}

/// <summary>Reads until the third has come.</summary>
[Simulation<Parish, Voter>]
public sealed partial class StreamSimulation
{
    [SyncPoint(Mode = SyncMode.Streaming, Order = SyncOrder.Arrival), After<Voter>("Post")]
    private static async Task<Result> Count(IAsyncEnumerable<Arrival<Vote>> votes, Parish.View parish, Parish.Events events, SimulationContext context)
    {
        var came = new List<int>();
        await foreach (var (agent, vote, at) in votes)
        {
            came.Add(agent.Value == vote.By && at == TimeSpan.FromSeconds(1 + agent.Value) ? agent.Value : -1);
            if (came.Count == 3)
                break;
        }
        events.Emit(new Notice(context.Round, -1, "Count", parish.Count()));
        return new Result(context.Round, [.. came]);
    }
}
