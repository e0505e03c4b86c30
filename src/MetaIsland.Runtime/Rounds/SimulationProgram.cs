using System.ComponentModel;
using MetaIsland.Logging;
using MetaIsland.Meetings;
using MetaIsland.State;

namespace MetaIsland.Rounds;

/// <summary>
/// A plan with the typed code that runs it and the state it runs on. The generator writes one for each simulation; schedules reach it
/// through <see cref="Execution"/> and never see a user's type.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class SimulationProgram
{
    private readonly List<ICarriedValues> carried = [];
    private readonly Dictionary<int, IAsyncRuns> asyncRuns = [];    // by rank of the node
    private readonly List<Members> members = [];

    private protected SimulationProgram(Plan plan) => Plan = plan;

    /// <summary>The compiled graph.</summary>
    public Plan Plan { get; }

    /// <summary>Living agents of all types.</summary>
    public int Population
    {
        get
        {
            var count = 0;
            foreach (var type in members)
                count += type.Count;
            return count;
        }
    }

    /// <summary>Living agents of a type.</summary>
    public abstract int CountOf(int agentType);

    /// <summary>The id of the agent at a storage index.</summary>
    public abstract AgentId IdOf(int agentType, int agent);

    /// <summary>A frame with a place for every output that leaves a kernel in this granularity.</summary>
    public abstract RoundFrame CreateFrame(Granularity granularity);

    /// <summary>Runs a synchronous step for agents <paramref name="first"/> up to, not including, <paramref name="first"/> + <paramref name="count"/>.</summary>
    public abstract void Run(RoundFrame frame, int step, int first, int count, NodeRun run);

    /// <summary>Starts a step that does not end with its call for one agent, unless it is skipped or on the tape; written where there is one.</summary>
    public virtual NodeOutcome Start(RoundFrame frame, int step, int agent, ICompletion completion) => throw new ArgumentOutOfRangeException(nameof(step));

    /// <summary>Calls the method of a step that was started: true if it goes on.</summary>
    public virtual bool Invoke(RoundFrame frame, int step, int agent) => throw new ArgumentOutOfRangeException(nameof(step));

    /// <summary>Puts the outcome of a step that was started in place; throws what the node threw.</summary>
    public virtual void Finish(RoundFrame frame, int step, int agent) => throw new ArgumentOutOfRangeException(nameof(step));

    /// <summary>Gives the output of a failed node that was started; written where there is one that falls back.</summary>
    public virtual ValueTask FallBack(RoundFrame frame, int step, int agent, NodeRun run) => throw new ArgumentOutOfRangeException(nameof(step));

    /// <summary>Whether an agent that has come to a sync point has something to give: all that do not are known to be absent.</summary>
    public virtual bool Brings(RoundFrame frame, int syncPoint, int agentType, int agent) => true;

    /// <summary>Who meets with whom at a grouped sync point; written where there is one.</summary>
    public virtual Grouping Group(int syncPoint) => throw new ArgumentOutOfRangeException(nameof(syncPoint));

    /// <summary>Keeps what a late node returned for the next round; false if no gather takes it.</summary>
    public virtual bool CarryOver(AsyncRun run, int node) => false;

    /// <summary>Runs the body of a sync point; written where there is one.</summary>
    /// <param name="frame">The round.</param>
    /// <param name="syncPoint">Its place.</param>
    /// <param name="run">Where the run stands.</param>
    /// <param name="party">Who meets; null at a plain barrier for all.</param>
    public virtual ValueTask Meet(RoundFrame frame, int syncPoint, NodeRun run, Party? party) => throw new ArgumentOutOfRangeException(nameof(syncPoint));

    /// <summary>Takes the services its nodes and sync points ask for.</summary>
    public virtual void Connect(ServiceLookup services)
    {
    }

    /// <summary>Adds the late values that are carried over; written where there are any.</summary>
    public virtual void HashCarried(StateHasher hasher)
    {
    }

    /// <summary>Adds the state of all agents, by type and storage index.</summary>
    public abstract void HashAgents(StateHasher hasher);

    /// <summary>The living agents of a type, in id order.</summary>
    public abstract IReadOnlyList<TAgent> AgentsOf<TAgent>();

    /// <summary>The log, if one is kept.</summary>
    internal abstract ICommitLog? Log { get; }

    /// <summary>Where the world differs between the ends of two rounds.</summary>
    internal abstract IReadOnlyList<WorldChange> Diff(int from, int to);

    /// <summary>Where the fold of the log first differs from the world the run had; null if it does not.</summary>
    internal abstract string? FindFoldDifference();

    /// <summary>Takes what it has to know of the options.</summary>
    /// <param name="options">How the simulation runs.</param>
    /// <param name="decisions">Where decisions are kept; null if they are not.</param>
    internal abstract void Begin(SimulationOptions options, Decisions? decisions);

    /// <summary>How many versions of the world nodes read, the current one counted in any case.</summary>
    internal abstract int LiveVersions { get; }

    internal abstract void HashWorld(StateHasher hasher);

    /// <summary>The world as it stands, for somebody who may look at it for ever.</summary>
    internal abstract object ShowWorld();

    /// <summary>Gives the nodes behind a sync point the version just made.</summary>
    internal abstract void OpenPhase(RoundFrame frame, int version, int readers);

    /// <summary>Commits the events handed in for a commit point.</summary>
    /// <exception cref="CommitFailedException">An <c>[Apply]</c> threw.</exception>
    /// <exception cref="ContestFailedException">A contest's policy threw.</exception>
    internal abstract void Commit(RoundFrame frame, int point);

    /// <summary>Commits the events of one agent handed in for a one-by-one sync point.</summary>
    internal abstract void CommitOf(RoundFrame frame, int syncPoint, int agent);

    /// <summary>The round has ended for the world: what is on its way to the next is gathered.</summary>
    internal void EndRound(RoundFrame frame)
    {
        var deck = frame.Execution.Deck;
        foreach (var values in carried)
        {
            if (deck.IsReplay)
                values.Replay(deck.ReplayCarried(frame.Round, values.SyncPoint, values.Place));
            else
                deck.RecordCarried(frame.Round, values.SyncPoint, values.Place, values.EndRound());
        }
    }

    internal IEnumerable<AsyncRun> RunsThatAreOn() => asyncRuns.Values.SelectMany(runs => runs.On());

    /// <summary>The run of a node for an agent, if it ever had one.</summary>
    internal AsyncRun? RunOf(int node, int agent) => asyncRuns.GetValueOrDefault(node)?.Find(agent);

    /// <summary>Type and storage index of a living agent.</summary>
    /// <exception cref="InvalidOperationException">Nobody of that id lives.</exception>
    internal (int Type, int Agent) Find(AgentId id) =>
        TryFind(id, out var type, out var agent) ? (type, agent) : throw new InvalidOperationException($"Nobody lives who is {id}.");

    /// <summary>The runs of a node that does not end with its call and returns a <typeparamref name="T"/>.</summary>
    protected AsyncRuns<AsyncRun<T>> RunsOf<T>(int node, int agents) => Register(node, new AsyncRuns<AsyncRun<T>>(agents));

    /// <summary>The runs of one without output.</summary>
    protected AsyncRuns<AsyncVoidRun> RunsOf(int node, int agents) => Register(node, new AsyncRuns<AsyncVoidRun>(agents));

    /// <summary>Adds ids and states of all agents of a type.</summary>
    protected static void HashAll<TAgent>(StateHasher hasher, AgentId[] ids, TAgent[] agents)
        where TAgent : Agents.IAgent
    {
        hasher.AddCount(agents.Length);
        for (var i = 0; i < agents.Length; i++)
        {
            hasher.Add(ids[i]);
            agents[i].Hash(hasher);
        }
    }

    /// <summary>The agents of a type for somebody outside.</summary>
    protected static IReadOnlyList<TAgent> ListOf<TAgent>(Array agents) => Array.AsReadOnly((TAgent[])agents);

    /// <summary>The agents a simulation is given, checked; called for each type in order.</summary>
    /// <exception cref="ArgumentNullException">The array, or an agent in it, is null.</exception>
    /// <exception cref="ArgumentException">An agent is given twice.</exception>
    protected TAgent[] Take<TAgent>(TAgent[] agents, string parameter)
    {
        ArgumentNullException.ThrowIfNull(agents, parameter);
        if (typeof(TAgent).IsValueType)
            return Keep(agents);
        var seen = new HashSet<object>(agents.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < agents.Length; i++)
        {
            if (agents[i] is not { } agent)
                throw new ArgumentNullException(parameter, $"{parameter}[{i}] is null: give every agent, or leave it out.");
            if (!seen.Add(agent))
                throw new ArgumentException($"{parameter}[{i}] has been given before: every agent is an object of its own, so create one for each.", parameter);
        }
        return Keep(agents);
    }

    /// <summary>The late values of one gather.</summary>
    /// <param name="syncPoint">Rank of the sync point.</param>
    /// <param name="place">Which of its parameters.</param>
    protected CarriedValues<T> CarriedBy<T>(int syncPoint, int place)
    {
        var values = new CarriedValues<T>(syncPoint, place);
        carried.Add(values);
        return values;
    }

    private TRuns Register<TRuns>(int node, TRuns runs)
        where TRuns : IAsyncRuns
    {
        asyncRuns.Add(node, runs);
        return runs;
    }
}
