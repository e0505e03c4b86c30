using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>Adds up the rounds of a run.</summary>
internal sealed class RunTotals(Plan plan)
{
    private readonly TimeSpan[] waited = new TimeSpan[plan.SyncPoints.Count];
    private int rounds;
    private long nodesRun;
    private long eventsApplied;
    private long eventsRejected;
    private long contests;
    private long absent;
    private TimeSpan criticalPath;
    private (StateHash? Hash, TimeSpan Makespan, TimeSpan CriticalPath) last;
    private long mailDropped;
    private long bytesCopied;
    private int versions;

    public void Add(RoundFrame frame, StateHash? hash, TimeSpan makespan, TimeSpan criticalPath, int versions)
    {
        rounds++;
        nodesRun += frame.NodesRun;
        eventsApplied += frame.EventsApplied;
        eventsRejected += frame.EventsRejected;
        contests += frame.Contests;
        absent += frame.Absent;
        this.criticalPath += criticalPath;
        for (var i = 0; i < waited.Length; i++)
            waited[i] += frame.Waited[i];
        last = (hash, makespan, criticalPath);
        mailDropped += frame.MailDropped;
        bytesCopied += frame.BytesCopied;
        this.versions = versions;
    }

    /// <summary>The report of all rounds since the last call.</summary>
    /// <param name="makespan">How long they took.</param>
    public RunReport Take(TimeSpan makespan)
    {
        var report = new RunReport
        {
            Rounds = rounds,
            Hash = last.Hash,
            NodesRun = nodesRun,
            EventsApplied = eventsApplied,
            EventsRejected = eventsRejected,
            Contests = contests,
            Absent = absent,
            Makespan = makespan,
            CriticalPath = criticalPath,
            Waited = [.. waited],
            IsDeterministic = plan.IsDeterministic,
            TimingReasons = plan.TimingReasons,
            MailDropped = mailDropped,
            Versions = versions,
            BytesCopied = bytesCopied,
        };
        rounds = 0;
        nodesRun = eventsApplied = eventsRejected = contests = absent = mailDropped = bytesCopied = versions = 0;
        criticalPath = default;
        last = default;
        Array.Clear(waited);
        return report;
    }

    /// <summary>The report of the round added last.</summary>
    public RoundReport Last(RoundFrame frame) => new()
    {
        Round = frame.Round,
        Hash = last.Hash,
        NodesRun = frame.NodesRun,
        EventsApplied = frame.EventsApplied,
        EventsRejected = frame.EventsRejected,
        Contests = frame.Contests,
        Absent = frame.Absent,
        Makespan = last.Makespan,
        CriticalPath = last.CriticalPath,
        Waited = [.. frame.Waited],
        MailDropped = frame.MailDropped,
        Versions = versions,
        BytesCopied = frame.BytesCopied,
    };
}
