using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>Adds up the rounds of a run.</summary>
internal sealed class RunTotals
{
    private int rounds;
    private long nodesRun;
    private long eventsApplied;
    private long eventsRejected;
    private long contests;
    private long absent;
    private long mailDropped;
    private StateHash? hash;

    public void Add(RoundFrame frame, StateHash? hash)
    {
        rounds++;
        nodesRun += frame.NodesRun;
        eventsApplied += frame.EventsApplied;
        eventsRejected += frame.EventsRejected;
        contests += frame.Contests;
        absent += frame.Absent;
        mailDropped += frame.MailDropped;
        this.hash = hash;
    }

    /// <summary>The report of all rounds since the last call.</summary>
    public RunReport Take()
    {
        var report = new RunReport
        {
            Rounds = rounds,
            Hash = hash,
            NodesRun = nodesRun,
            EventsApplied = eventsApplied,
            EventsRejected = eventsRejected,
            Contests = contests,
            Absent = absent,
            MailDropped = mailDropped,
        };
        rounds = 0;
        nodesRun = eventsApplied = eventsRejected = contests = absent = mailDropped = 0;
        hash = null;
        return report;
    }

    public static RoundReport Report(RoundFrame frame, StateHash? hash) => new()
    {
        Round = frame.Round,
        Hash = hash,
        NodesRun = frame.NodesRun,
        EventsApplied = frame.EventsApplied,
        EventsRejected = frame.EventsRejected,
        Contests = frame.Contests,
        Absent = frame.Absent,
        MailDropped = frame.MailDropped,
    };
}
