namespace MetaIsland.Tests.Simulations.Absence;

public readonly record struct Dream(int Round, int By);

/// <summary>Often takes longer than it may, ignores its token, and answers with what shows where and when it began.</summary>
[Agent]
public sealed partial class Sleeper
{
    internal static readonly TimeSpan MayTake = TimeSpan.FromSeconds(2);

    private readonly List<Dream?> dreams = [];

    public IReadOnlyList<Dream?> Dreams => dreams;

    [Node(OnFailure = FailurePolicy.Skip, Timeout = "00:00:02")]
    private static async Task<Dream> Sleep(AgentContext me)
    {
        await me.Delay(LateResultTests.Takes(me.Id.Value, me.Round), CancellationToken.None);
        return new Dream(me.Round, me.Id.Value);
    }

    [Node]
    private void Wake(Dream? dream, Permit permit) => dreams.Add(dream);
}

[Simulation<Site, Sleeper>]
public sealed partial class TimeoutSimulation
{
    [SyncPoint]
    private static Permit Count(Gather<Dream> dreams) => new(dreams.Count);
}

/// <summary>As <see cref="Sleeper"/>, but it is a meeting that does not wait for it.</summary>
[Agent]
public sealed partial class Dozer
{
    private readonly List<Dream?> dreams = [];

    public IReadOnlyList<Dream?> Dreams => dreams;

    [Node]
    private static async Task<Dream> Sleep(AgentContext me)
    {
        await me.Delay(LateResultTests.Takes(me.Id.Value, me.Round), CancellationToken.None);
        return new Dream(me.Round, me.Id.Value);
    }

    [Node]
    private void Wake(Dream? dream, Permit permit) => dreams.Add(dream);
}

[Simulation<Site, Dozer>]
public sealed partial class CloseSimulation
{
    [SyncPoint(Deadline = "00:00:02")]
    private static Permit Count(Gather<Dream> dreams, SimulationContext context) => new(dreams.Count(dream => dream.Value == new Dream(context.Round, dream.Agent.Value)));
}

/// <summary>As <see cref="CloseSimulation"/>, but a late value stands in for its agent once.</summary>
[Simulation<Site, Dozer>]
public sealed partial class CarrySimulation
{
    [SyncPoint(Deadline = "00:00:02", Late = LatePolicy.CarryOver)]
    private static Permit Count(Gather<Dream> dreams, SimulationContext context) => new(dreams.Aggregate(0, (sum, dream) =>
        dream.Value.By == dream.Agent.Value ? sum + (context.Round - dream.Value.Round == 0 ? 1 : 1000) : int.MinValue));
}
