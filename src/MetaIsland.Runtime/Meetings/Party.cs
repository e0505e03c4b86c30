using System.ComponentModel;

namespace MetaIsland.Meetings;

/// <summary>Those who meet at a sync point together: everybody, a group, or one agent. Generated code gathers through it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Party
{
    private readonly Meeting meeting;
    private readonly int[][] members;
    private bool isBodyAwaited;     // protected by this
    private bool hasBodyEnded;      // protected by this

    internal Party(Meeting meeting, int index, int[][] members)
    {
        this.meeting = meeting;
        this.members = members;
        Index = index;
    }

    /// <summary>The group's place, from 0; the agent's id where agents come one by one.</summary>
    public int Index { get; private set; }

    /// <summary>Where agents come one by one: the type of the one.</summary>
    public int AgentType { get; private set; }

    /// <summary>Its storage index.</summary>
    public int Agent { get; private set; }

    /// <summary>When it came.</summary>
    public TimeSpan At { get; private set; }

    /// <summary>Storage indices of all members of a type, those too who are out; ascending.</summary>
    public int[] Members(int agentType) => members[agentType];

    /// <summary>Whether a member came before the close.</summary>
    public bool IsIn(int agentType, int agent) => meeting.IsIn(agentType, agent);

    /// <summary>Ids of all members, by type and storage index.</summary>
    public IEnumerable<AgentId> Ids() => members.SelectMany((all, type) => all.Select(agent => meeting.IdOf(type, agent)));

    /// <summary>Ids of those who brought nothing in time, in their order.</summary>
    internal IEnumerable<AgentId> MissingIds() => members.SelectMany((all, type) => all.Where(agent => !meeting.Brought(type, agent)).Select(agent => meeting.IdOf(type, agent))).Order();

    internal ValueTask<Came?> NextAsync(Rounds.NodeRun run) => ((PartyMeeting)meeting).NextAsync(this, run);

    internal int Size => members.Sum(all => all.Length);

    // What follows is protected by the gate of the meeting.

    /// <summary>Who has said it is there, in time or not.</summary>
    internal int Entered { get; set; }

    internal int Present { get; set; }

    internal int Absent { get; set; }

    internal bool IsClosed { get; set; }

    /// <summary>The body has ended, and its value is in place.</summary>
    internal bool IsHeld { get; set; }

    /// <summary>Who waits for that, where a group meets.</summary>
    internal List<(PlanStep Step, int Agent, ICompletion Completion)> Waiting { get; } = [];

    internal ArrivalOrder Order { get; } = new();

    /// <summary>Its close as the tape has it, in a replay, which comes in another order and at other times, and records again what it read.</summary>
    internal CloseRecord? Replayed { get; set; }

    internal ITimer? Deadline { get; set; }

    /// <summary>Woken when somebody comes or the party closes; set by who waits for that.</summary>
    internal TaskCompletionSource? Waiter { get; set; }

    /// <summary>The run of its body, where that is not the coordinator's.</summary>
    internal Rounds.NodeRun? Run { get; set; }

    /// <summary>The body of a streaming sync point, which begins before the close.</summary>
    internal Task? Body { get; set; }

    /// <summary>The body has ended: true if somebody waits for it, who goes on first; until then it is active in virtual time.</summary>
    internal bool EndBody()
    {
        lock (this)
        {
            hasBodyEnded = true;
            return isBodyAwaited;
        }
    }

    /// <summary>Somebody is about to wait for the body.</summary>
    internal void AwaitBody()
    {
        lock (this)
        {
            isBodyAwaited = !hasBodyEnded;
            if (isBodyAwaited)
                return;
        }
        // Nobody is active for it any more, so who waits must not let its own activity go: the task completes in a moment.
        SpinWait.SpinUntil(() => Body!.IsCompleted);
    }

    internal void BeOne(Came one, AgentId id)
    {
        Index = id.Value;
        AgentType = one.Type;
        Agent = one.Agent;
        At = one.At;
    }
}
