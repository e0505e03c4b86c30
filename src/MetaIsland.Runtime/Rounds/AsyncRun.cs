using System.ComponentModel;
using MetaIsland.Events;
using MetaIsland.Mail;
using MetaIsland.Versions;

namespace MetaIsland.Rounds;

/// <summary>
/// One agent's runs of one node that does not end with its call. Kept for all rounds: an agent runs a node once at a time, and a run that
/// follows one that was given up waits until the method of that has really returned (law 2).
/// </summary>
/// <remarks>
/// A run is <em>on</em> while the schedule waits for its end; its method is <em>going</em> from the call to the return. Both are protected by a
/// lock on the run itself. Whoever turns a run off, by claiming its end or by giving it up, tells the schedule; nobody else does.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AsyncRun : NodeRun
{
    private static readonly ContextCallback ReturnInContext = static state => ((AsyncRun)state!).Execution.Launcher.Returned((AsyncRun)state);

    private readonly Action whenReturned;
    private CancellationTokenSource? stop;  // made when the node asks for its token; protected by this
    private Exception? thrown;              // by the call itself
    private WorldReaders? toRead;           // the version the run that is on is going to read; protected by this
    private WorldReaders? reading;          // the version the method that is going reads; protected by this
    private bool isOn;                      // protected by this
    private bool isGoing;                   // protected by this
    private bool isGivenUp;                 // nobody waits for the method that is going; protected by this
    private bool isWaiting;                 // the run that is on waits for that method; protected by this

    private protected AsyncRun() => whenReturned = WhenReturned;

    /// <summary>Where its events go, if it emits.</summary>
    public EventLane? Lane { get; set; }

    /// <summary>Where its messages go, if it sends any.</summary>
    public MailLane? Mail { get; set; }

    /// <summary>The token of the node: cancelled when it is abandoned or the run fails.</summary>
    public override CancellationToken Stop
    {
        get
        {
            if (Node is { ClosedBy: < 0, Timeout.Ticks: 0 })
                return base.Stop;
            lock (this)
                return (stop ??= CancellationTokenSource.CreateLinkedTokenSource(base.Stop)).Token;
        }
    }

    /// <summary>
    /// The round the schedule waits for it in. That of the method that is going, <see cref="NodeRun.Frame"/>, may be an earlier one.
    /// </summary>
    internal RoundFrame For { get; private set; } = null!;

    /// <summary>How often it has been turned on.</summary>
    internal int Turns { get; private set; }

    /// <summary>Storage index of the agent.</summary>
    internal int Agent { get; private set; }

    internal PlanStep Step { get; private set; } = null!;

    internal ICompletion Completion { get; private set; } = null!;

    internal PlanNode Node => Execution.Plan.Nodes[Step.Nodes[0]];

    /// <summary>Ends its time, if it has a time-out.</summary>
    internal ITimer? Timer { get; set; }

    /// <summary>When it was started.</summary>
    internal TimeSpan StartedAt { get; private set; }

    /// <summary>When its method was called.</summary>
    internal TimeSpan CalledAt { get; private set; }

    /// <summary>When the run could have ended; see <see cref="CriticalPath"/>.</summary>
    internal long PathEnd { get; set; }

    /// <summary>The same of the last run in an earlier round than <see cref="PathRound"/>.</summary>
    internal long PathEndBefore { get; set; }

    internal int PathRound { get; set; } = -1;

    /// <summary>When the run ended.</summary>
    internal TimeSpan EndedAt { get; set; }

    /// <summary>What its method returns after the close is kept for the next round.</summary>
    internal bool IsCarried { get; set; }

    /// <summary>The event that makes its method return, where virtual time lets it take a while.</summary>
    internal Timing.EventHandle Return { get; set; }

    /// <summary>How long virtual time lets it take besides what it waits for itself.</summary>
    internal TimeSpan Latency { get; set; }

    /// <summary>The method that is going was abandoned with its token cancelled.</summary>
    internal bool IsCancelled { get; private set; }

    internal bool IsOn
    {
        get
        {
            lock (this)
                return isOn;
        }
    }

    /// <summary>Its method has been called, and has not returned.</summary>
    internal bool IsGoing
    {
        get
        {
            lock (this)
                return isOn && isGoing && !isWaiting;
        }
    }

    private protected Action WhenReturnedAction => whenReturned;

    internal void TurnOn(RoundFrame frame, int step, int agent, AgentId id, ICompletion completion)
    {
        lock (this)
        {
            Execution = frame.Execution;
            For = frame;
            Step = frame.Execution.Plan.StepOf(step);
            Completion = completion;
            Agent = agent;
            Id = id;
            StartedAt = Execution.Now;
            toRead = Step.Readers > 0 ? frame.ReadersOf(Step.Version, Step.Agent, agent) : null;
            isOn = true;
            Turns++;
        }
    }

    /// <summary>False if the run was given up, or has to wait for the method of one that was; then <see cref="HasReturned"/> says when to go on.</summary>
    internal bool MayGo()
    {
        lock (this)
        {
            isWaiting = isOn && isGoing;
            return isOn && !isGoing;
        }
    }

    /// <summary>Its method is about to be called; false if the run was given up meanwhile.</summary>
    internal bool TryGo()
    {
        lock (this)
        {
            if (!isOn || isGoing)
                return false;
            isGoing = true;
            Begin(Execution, For);
            CalledAt = Execution.Now;
            thrown = null;
            IsCarried = false;
            IsCancelled = false;
            Latency = default;
            (reading, toRead) = (toRead, null);
            return true;
        }
    }

    /// <summary>True for the one caller that may end the run with what its method returned.</summary>
    internal bool TryClaim()
    {
        lock (this)
        {
            if (isGivenUp || !isOn)
                return false;
            TurnOff();
            return true;
        }
    }

    /// <summary>True for the one caller that may end the run without its method.</summary>
    internal bool TryGiveUp(bool cancel)
    {
        CancellationTokenSource? cancelled = null;
        lock (this)
        {
            if (!isOn)
                return false;
            TurnOff();
            isGivenUp |= isGoing && !isWaiting;
            isWaiting = false;
            toRead?.Release(Step.Readers);
            toRead = null;
            IsCancelled |= cancel;
            if (cancel)
                cancelled = stop;
        }
        if (cancelled is not null)
            Execution.Cancel(cancelled);
        return true;
    }

    /// <summary>The method has returned, whoever waited for it. True if a later run waits to go.</summary>
    internal bool HasReturned()
    {
        lock (this)
        {
            var waits = isWaiting;
            isGoing = isGivenUp = isWaiting = false;
            reading?.Release(Step.Readers);
            reading = null;
            stop?.Dispose();
            stop = null;
            return waits;
        }
    }

    /// <summary>The call itself threw.</summary>
    internal void Threw(Exception e) => thrown = e;

    /// <summary>Its agent lies elsewhere now.</summary>
    internal void Move(int agent) => Agent = agent;

    /// <summary>Nobody wants what the method returned or threw.</summary>
    internal abstract void Forget();

    private protected void ThrowIfThrown()
    {
        if (Interlocked.Exchange(ref thrown, null) is { } e)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
    }

    private void TurnOff()
    {
        isOn = false;
        Timer?.Dispose();
        Timer = null;
    }

    // The thread that completes a task has a context of its own; what follows belongs to the caller of RunAsync.
    private void WhenReturned()
    {
        if (Execution.Context is { } context)
            ExecutionContext.Run(context, ReturnInContext, this);
        else
            Execution.Launcher.Returned(this);
    }
}
