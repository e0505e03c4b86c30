namespace MetaIsland.Schedules;

/// <summary>
/// The mailboxes of the agents of one type. An agent whose mailbox is not empty is work for the team, once; it reads a few messages and then waits
/// its turn again.
/// </summary>
/// <remarks>
/// Lock-free, and without an object a message: a step of an agent is in its mailbox at most once, ready or ended, so that a link an agent and step
/// is enough for a list of messages. Senders put messages before <c>newest</c>; the reader takes the whole list. All messages in a mailbox are of
/// one round, since an agent begins the next when it has read the last of them.
/// </remarks>
internal sealed class Mailboxes : IWork
{
    // What newest and the end of a list may be besides a message.
    private const int Idle = 0;     // nothing there, and nobody reads
    private const int Busy = 1;     // nothing there, but somebody reads or is about to
    private const int FirstMessage = 2;

    private const int MessagesAtATime = 16;

    private readonly ActorsRun run;
    private readonly StealingTeam team;
    private readonly int[] places;          // by id of a step: its place in its agent's messages
    private readonly PlanStep[] steps;      // by place
    private readonly int[][] links;         // place, agent: the message before it; written by who sends it
    private int[] newest = [];              // by agent; exchanged by anybody
    private TokenRound[] rounds = [];       // by agent: whose round its messages are of; written by who sends one

    public Mailboxes(ActorsRun run, StealingTeam team, IEnumerable<PlanStep> steps)
    {
        this.run = run;
        this.team = team;
        this.steps = [.. steps];
        places = new int[this.steps.Select(step => step.Id + 1).DefaultIfEmpty(0).Max()];
        for (var place = 0; place < this.steps.Length; place++)
            places[this.steps[place].Id] = place;
        links = new int[this.steps.Length][];
    }

    /// <summary>So many agents there are; nobody sends any of them anything at the moment.</summary>
    public void Fit(int agents)
    {
        if (newest.Length == agents)
            return;
        // Who has read an agent's last message may not have put its mailbox away yet.
        SpinWait.SpinUntil(() => Array.TrueForAll(newest, message => message == Idle));
        for (var place = 0; place < links.Length; place++)
            links[place] = new int[agents];
        newest = new int[agents];
        rounds = new TokenRound[agents];
    }

    public void Post(TokenStep step, int agent, bool isEnd)
    {
        var place = places[step.Step.Id];
        var message = FirstMessage + (2 * place) + (isEnd ? 1 : 0);
        Volatile.Write(ref rounds[agent], step.Round);
        int before;
        do
        {
            before = Volatile.Read(ref newest[agent]);
            links[place][agent] = before;
        }
        while (Interlocked.CompareExchange(ref newest[agent], message, before) != before);
        if (before == Idle)
            team.Push(new Work(this, agent, 1));
    }

    /// <summary>Reads the mailbox of an agent: one handler at a time, in the order in which messages came.</summary>
    void IWork.Do(int agent, int count)
    {
        for (var read = 0; read < MessagesAtATime;)
        {
            if (Interlocked.CompareExchange(ref newest[agent], Idle, Busy) == Busy)
                return;
            var oldest = Reverse(Interlocked.Exchange(ref newest[agent], Busy), agent);
            var round = rounds[agent];
            while (oldest >= FirstMessage)
            {
                var place = (oldest - FirstMessage) / 2;
                var isEnd = (oldest - FirstMessage) % 2 == 1;
                // Read first: its step may be sent again, as ended, while it is processed.
                oldest = links[place][agent];
                run.Read(round.StepOf(steps[place]), agent, isEnd);
                read++;
            }
        }
        // Others wait too. It stays busy, so that nobody else puts it up for work.
        team.PushLast(new Work(this, agent, 1));
    }

    private int Reverse(int message, int agent)
    {
        var later = Busy;
        while (message >= FirstMessage)
        {
            ref var link = ref links[(message - FirstMessage) / 2][agent];
            (message, link, later) = (link, later, message);
        }
        return later;
    }
}
