using MetaIsland.Rounds;

namespace MetaIsland.Meetings;

/// <summary>
/// A sync point that takes one agent at a time and lets it go with its own value: a server with a queue. Who takes part without bringing
/// anything (an agent of another type that is waited for) comes first, and all of those together.
/// </summary>
internal sealed class OneByOneMeeting(Execution execution, RoundFrame frame, PlanNode syncPoint) : Meeting(execution, frame, syncPoint)
{
    private readonly List<(int Type, int Agent, PlanStep Step, ICompletion Completion)> others = [];  // protected by Gate
    private readonly Dictionary<(int, int), (PlanStep Step, ICompletion Completion)> waiting = [];      // protected by Gate
    private int left;                       // members not taken; protected by Gate
    private int othersLeft;                 // protected by Gate
    private TaskCompletionSource? waiter;   // of the server; protected by Gate
    private Party party = null!;

    protected override void FindMembers()
    {
        others.Clear();
        waiting.Clear();
        party = new Party(this, 0, AllOf([.. Plan.Brings]));
        left = party.Size;
        othersLeft = Arrivals.Where(step => !Plan.Brings.Contains(step.Agent)).Sum(step => Execution.CountOf(step.Agent));
        Expect(party);
    }

    protected override void Opened()
    {
        // Where nobody takes part, no step waits for it, and the round could be over before it has begun.
        if (left == 0 && othersLeft == 0)
            _ = ServeAsync();
        else
            Execution.Post(() => _ = ServeAsync());
    }

    protected override bool Enter(PlanStep step, int agent, ICompletion? completion)
    {
        TaskCompletionSource? woken;
        lock (Gate)
        {
            TryComeIn(step.Agent, agent);
            if (Plan.Brings.Contains(step.Agent))
            {
                waiting.Add((step.Agent, agent), (step, completion!));
                party.Order.Add(new Came(step.Agent, agent, Plan.Order == SyncOrder.Arrival ? SinceOrigin : default, Execution.Program.Brings(Frame, Index, step.Agent, agent)));
            }
            else
            {
                others.Add((step.Agent, agent, step, completion!));
                othersLeft--;
            }
            (woken, waiter) = (waiter, null);
        }
        Wake(woken);
        return false;
    }

    private async Task ServeAsync()
    {
        Execution.Clock?.BeginActivity();
        while (!Take(() => othersLeft == 0, out var woken))
            await SleepAsync(woken).ConfigureAwait(false);
        Execution.SyncPoints.CommitOthers(Frame, Index);
        Came? last = null;
        while (left > 0)
        {
            Came one = default;
            while (!Take(() => party.Order.TryTake(isClosed: false, out one), out var woken))
                await SleepAsync(woken).ConfigureAwait(false);
            left--;
            party.BeOne(one, Execution.Program.IdOf(one.Type, one.Agent));
            await Execution.SyncPoints.HoldOneAsync(Frame, Index, party, one.Brings).ConfigureAwait(false);
            Frame.OpenFor(one.Type, one.Agent, Index + 1);
            last = one;
            if (left > 0)
                Release(one.Type, one.Agent);
        }
        // All have met: whoever did not bring anything reads the version all of them left. The round may end, and this be used for another, as soon
        // as the last of them has been let go.
        lock (Gate)
            Record(party);
        foreach (var (type, agent, _, _) in others)
            Frame.OpenFor(type, agent, Index + 1);
        var (frame, released) = (Frame, others.ToArray());
        Execution.SyncPoints.End(frame, Index);
        if (last is { } lastOne)
            Release(lastOne.Type, lastOne.Agent);
        foreach (var (_, agent, step, completion) in released)
            completion.Completed(frame, step, agent);
        Execution.Clock?.EndActivity();
    }

    /// <summary>True if it could be taken; else what the server sleeps on until somebody comes.</summary>
    private bool Take(Func<bool> take, out TaskCompletionSource asleep)
    {
        lock (Gate)
        {
            asleep = null!;
            if (take())
                return true;
            asleep = waiter = new TaskCompletionSource(Execution.Continuations);
            return false;
        }
    }

    private async ValueTask SleepAsync(TaskCompletionSource asleep)
    {
        Execution.Clock?.EndActivity();
        await asleep.Task.ConfigureAwait(false);
    }

    private void Wake(TaskCompletionSource? woken)
    {
        if (woken is null)
            return;
        Execution.Clock?.BeginActivity();
        woken.SetResult();
    }

    private void Release(int type, int agent)
    {
        PlanStep step;
        ICompletion completion;
        lock (Gate)
        {
            waiting.Remove((type, agent), out var released);
            (step, completion) = released;
        }
        // The server does not wait for what the agent does next.
        Execution.Post(() => completion.Completed(Frame, step, agent));
    }
}
