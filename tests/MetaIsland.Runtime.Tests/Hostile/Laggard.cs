namespace MetaIsland.Tests.Hostile;

/// <summary>Comes late to one of its two deadlines, in every round, or has nothing to bring to it.</summary>
[Agent]
public sealed partial class Laggard(int phase, bool isLate)
{
    [Transient]
    private readonly int phase = phase;

    [Transient]
    private readonly bool isLate = isLate;

    private int mood;

    [Node]
    private async Task<Deed0?> Call0(AgentContext me, CancellationToken stop) => await IsInTimeAsync(0, me, stop) ? new Deed0(me.Id, me.Random.Next(1000)) : null;

    [Node]
    private async Task<Deed1?> Call1(Verdict0 verdict, AgentContext me, CancellationToken stop) => await IsInTimeAsync(1, me, stop) ? new Deed1(me.Id, me.Random.Next(1000) + verdict.Value) : null;

    [Node]
    private void Act(Deed0? first, Deed1? second, Verdict1 verdict, AgentContext me, Inn.Events inn)
    {
        mood = (mood * 31) + verdict.Value + (first?.Value ?? -1) + (31 * (second?.Value ?? -1));
        inn.Emit(new Line(me.Id, 2, mood));
    }

    private async Task<bool> IsInTimeAsync(int inPhase, AgentContext me, CancellationToken stop)
    {
        if (inPhase != phase)
            await me.Delay(TimeSpan.FromSeconds(1), stop);
        else if (isLate)
            await me.Delay(TimeSpan.FromSeconds(100), CancellationToken.None);
        return isLate || inPhase != phase;
    }
}

[Simulation<Inn, Laggard>]
public sealed partial class DropSimulation
{
    [SyncPoint(Deadline = "00:00:10")]
    private static Verdict0 Judge0(Gather<Deed0> deeds) => new(deeds.Aggregate(deeds.Expected, (sum, deed) => unchecked((sum * 31) + deed.Value.Value)));

    [SyncPoint(Deadline = "00:00:10")]
    private static Verdict1 Judge1(Gather<Deed1> deeds) => new(deeds.Aggregate(deeds.Expected, (sum, deed) => unchecked((sum * 31) + deed.Value.Value)));
}

[Simulation<Inn, Laggard>]
public sealed partial class CancelSimulation
{
    [SyncPoint(Deadline = "00:00:10", Late = LatePolicy.Cancel)]
    private static Verdict0 Judge0(Gather<Deed0> deeds) => new(deeds.Aggregate(deeds.Expected, (sum, deed) => unchecked((sum * 31) + deed.Value.Value)));

    [SyncPoint(Deadline = "00:00:10", Late = LatePolicy.Cancel)]
    private static Verdict1 Judge1(Gather<Deed1> deeds) => new(deeds.Aggregate(deeds.Expected, (sum, deed) => unchecked((sum * 31) + deed.Value.Value)));
}
