using MetaIsland.Rounds;
using MetaIsland.Schedules;

namespace MetaIsland.Meetings;

/// <summary>
/// A sync point where everybody meets, or each group by itself: it closes when all have come, at its quorum or at its deadline. Who is out then
/// is given up, so that whoever counts ends comes to an end.
/// </summary>
internal sealed class PartyMeeting(Execution execution, RoundFrame frame, PlanNode syncPoint) : Meeting(execution, frame, syncPoint)
{
    private readonly Countdown closed = new(execution);
    private Party[] parties = [];
    private int[][]? partyOf;       // null where everybody meets
    private int left;               // groups that have not met

    /// <summary>Everybody, where all meet at once.</summary>
    public Party Party => parties[0];

    /// <summary>When it closed.</summary>
    public TimeSpan ClosedAt { get; private set; }

    public override void Begin()
    {
        base.Begin();
        if (!Plan.IsApart)
            closed.Add(1);
    }

    protected override void FindMembers()
    {
        FindParties();
        left = parties.Length;
        foreach (var party in parties)
            Expect(party);
    }

    protected override void Opened()
    {
        foreach (var party in parties)
        {
            if (Plan.Deadline > TimeSpan.Zero && !Execution.Deck.IsReplay)
                StartDeadline(party, Plan.Deadline - (Execution.Now - Origin));
            Look(party, deadline: false);
        }
        if (parties.Length == 0)
            Execution.SyncPoints.End(Frame, Index);
    }

    /// <summary>Ends when it has closed.</summary>
    public ValueTask ClosedAsync() => closed.WaitAsync();

    /// <summary>The next who came, in order; null when it has closed and nobody is left.</summary>
    public async ValueTask<Came?> NextAsync(Party party, NodeRun run)
    {
        while (true)
        {
            TaskCompletionSource waiter;
            lock (Gate)
            {
                while (party.Order.TryTake(party.IsClosed, out var one))
                {
                    if (one.Brings && Plan.Brings.Contains(one.Type))
                        return one;
                }
                if (party.IsClosed)
                    return null;
                waiter = party.Waiter = new TaskCompletionSource(Execution.Continuations);
            }
            using (run.WaitElsewhere())
                await waiter.Task.ConfigureAwait(false);
        }
    }

    protected override bool Enter(PlanStep step, int agent, ICompletion? completion)
    {
        var party = partyOf is null ? parties[0] : parties[partyOf[step.Agent][agent]];
        bool isHeld;
        lock (Gate)
        {
            party.Entered++;
            if (TryComeIn(step.Agent, agent))
            {
                var brings = Execution.Program.Brings(Frame, Index, step.Agent, agent);
                party.Order.Add(new Came(step.Agent, agent, Plan.Order == SyncOrder.Arrival ? SinceOrigin : default, brings));
                if (brings)
                    party.Present++;
                else
                    party.Absent++;
            }
            isHeld = party.IsHeld;
            if (completion is not null && !isHeld)
                party.Waiting.Add((step, agent, completion));
        }
        Look(party, deadline: false);
        return completion is null || isHeld;
    }

    private void FindParties()
    {
        if (Plan.GroupBy is not null)
        {
            var grouping = Execution.Program.Group(Index);
            partyOf = grouping.GroupOf;
            var members = partyOf.Select(groups => Enumerable.Range(0, groups.Length).ToLookup(agent => groups[agent])).ToArray();
            parties = [.. Enumerable.Range(0, grouping.Count).Select(group => new Party(this, group, [.. members.Select(ofType => ofType[group].ToArray())]))];
            return;
        }
        parties = [new Party(this, 0, AllOf([.. Arrivals.Select(step => step.Agent)]))];
    }

    private void StartDeadline(Party party, TimeSpan rest)
    {
        if (rest <= TimeSpan.Zero)
            Look(party, deadline: true);
        else
            party.Deadline = Execution.StartTimer(rest, -1, SyncPoint.Rank, () => Look(party, deadline: true));
    }

    /// <summary>Looks whether a party closes, and whether its stream begins.</summary>
    private void Look(Party party, bool deadline)
    {
        List<AsyncRun>? givenUp = null;
        TaskCompletionSource? waiter;
        Task<Task>? body = null;
        lock (Gate)
        {
            if (!IsOpen)
                return;
            if (!party.IsClosed && (deadline || party.Entered == party.Size || HasQuorum(party)))
            {
                party.IsClosed = true;
                party.Deadline?.Dispose();
                ClosedAt = Execution.Now;
                givenUp = LeaveOut(party);
                Record(party);
            }
            if (Plan.Mode == SyncMode.Streaming && party.Body is null && (party.IsClosed || party.Present > 0))
            {
                body = new Task<Task>(() => Execution.SyncPoints.StartBody(Frame, Index, party));
                party.Body = body.Unwrap();
            }
            (waiter, party.Waiter) = (party.Waiter, null);
        }
        body?.RunSynchronously(TaskScheduler.Default);
        waiter?.TrySetResult();
        if (givenUp is null)
            return;
        foreach (var run in givenUp)
            run.Completion.Completed(Frame, run.Step, run.Agent);
        if (Plan.IsApart)
            Execution.Post(() => _ = HoldAsync(party));
        else
            closed.Signal();
    }

    private bool HasQuorum(Party party) => Plan.Quorum < 1 && !Execution.Deck.IsReplay
        && party.Present >= Math.Ceiling((decimal)Plan.Quorum * (party.Size - party.Absent));

    /// <summary>A group has come: its body runs, and its members go on with its value.</summary>
    private async Task HoldAsync(Party party)
    {
        await Execution.SyncPoints.HoldAsync(Frame, Index, party).ConfigureAwait(false);
        lock (Gate)
            party.IsHeld = true;
        if (Interlocked.Decrement(ref left) == 0)
            Execution.SyncPoints.End(Frame, Index);
        foreach (var (step, agent, completion) in party.Waiting)
            completion.Completed(Frame, step, agent);
        Execution.SyncPoints.EndBody(party);
    }
}
