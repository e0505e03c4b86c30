using MetaIsland.Tests.Simulations.Meetings;

namespace MetaIsland.Tests.Timing;

/// <summary>Where everybody waits for everybody.</summary>
[Sink]
public interface ICrowd
{
    Task EnterAsync(int round);
}

/// <summary>Lets all go when the last has come.</summary>
internal sealed class Crowd(int size, int rounds) : ICrowd
{
    private readonly int[] left = [.. Enumerable.Repeat(size, rounds)];
    private readonly TaskCompletionSource[] full = [.. Enumerable.Range(0, rounds).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];

    public Task EnterAsync(int round)
    {
        if (Interlocked.Decrement(ref left[round]) == 0)
            full[round].SetResult();
        return full[round].Task;
    }
}

/// <summary>No crowd at all: for who runs one after another.</summary>
internal sealed class OpenDoor : ICrowd
{
    public Task EnterAsync(int round) => Task.CompletedTask;
}

[Agent]
public sealed partial class Guest
{
    private int heard;

    [Node]
    private static async Task<Vote> Wait(AgentContext me, [Service] ICrowd crowd)
    {
        await crowd.EnterAsync(me.Round);
        return new Vote(me.Random.Next(1000), me.Id.Value);
    }

    [Node]
    private static async Task<Errand> Delay(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromTicks(1 + me.Random.Next(3)), stop);
        return new Errand(me.Random.Next(1000));
    }

    [Node]
    private void Learn(First sum, Vote vote, Errand errand, Hall.Events hall)
    {
        heard = (heard * 31) + sum.Value + vote.Round + errand.Number;
        if (heard % 7 == 0)
            hall.Emit(new Step(heard));
    }
}

[Simulation<Hall, Guest>]
public sealed partial class CrowdSimulation
{
    [SyncPoint]
    private static First Sum(Gather<Vote> votes, Hall.View hall) => new(votes.Aggregate(hall.Steps, (sum, vote) => unchecked((sum * 31) + vote.Value.Round)));
}
