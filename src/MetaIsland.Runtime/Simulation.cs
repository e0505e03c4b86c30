using System.ComponentModel;
using System.Runtime.CompilerServices;
using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>
/// What every simulation can do; the generator makes each class marked <c>[Simulation&lt;...&gt;]</c> derive from it and adds the typed part.
/// </summary>
/// <remarks>One caller at a time: a simulation that runs refuses to be read or run by another.</remarks>
public abstract class Simulation
{
    private readonly SimulationOptions options;
    private readonly Execution execution;
    private readonly CancellationTokenSource stuck = new();
    private SimulationFailedException? failure;
    private bool isWorldBroken;
    private bool isConnected;
    private int isRunning;

    /// <summary>Called by generated code.</summary>
    /// <exception cref="ArgumentException">The tape to replay was recorded with another seed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Simulation(SimulationProgram program, SimulationOptions? options)
    {
        this.options = options ?? new SimulationOptions();
        ArgumentNullException.ThrowIfNull(this.options.Schedule, "options.Schedule");
        ArgumentNullException.ThrowIfNull(this.options.Time, "options.Time");
        ArgumentOutOfRangeException.ThrowIfLessThan(this.options.Workers, 1, "options.Workers");
        ArgumentOutOfRangeException.ThrowIfLessThan(this.options.MaxInFlight ?? 1, 1, "options.MaxInFlight");
        ArgumentOutOfRangeException.ThrowIfNegative(this.options.MaxMail, "options.MaxMail");
        ArgumentOutOfRangeException.ThrowIfNegative(this.options.MaxAgents, "options.MaxAgents");
        ArgumentOutOfRangeException.ThrowIfLessThan(this.options.LogCopyEvery, 1, "options.LogCopyEvery");
        if (this.options.Watchdog != Timeout.InfiniteTimeSpan)
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(this.options.Watchdog, TimeSpan.Zero, "options.Watchdog");
        if (this.options.Replay?.Seed is { } seed && seed != this.options.Seed)
            throw new ArgumentException($"The tape was recorded with seed {seed}, and this simulation has seed {this.options.Seed}: replay it with the seed it has.", nameof(options));
        execution = new Execution(program, this.options);
    }

    /// <summary>What recorded nodes and sync points came to so far; give it to <see cref="SimulationOptions.Replay"/>.</summary>
    public Tape Tape => execution.Deck.Recorded;

    /// <summary>Every event that was applied, in its order; after a failure, up to the last commit made.</summary>
    /// <exception cref="InvalidOperationException">The simulation is running, or <see cref="SimulationOptions.Log"/> was not set.</exception>
    public EventLog Log
    {
        get
        {
            RequireLog();
            return field ??= new EventLog(execution.Program.Log!);
        }
    }

    /// <summary>Of every event, why it was applied, rejected or lost.</summary>
    /// <exception cref="InvalidOperationException">The simulation is running, or <see cref="SimulationOptions.Decisions"/> was not set.</exception>
    public Decisions Decisions
    {
        get
        {
            RefuseWhileRunning();
            return execution.Decisions ?? throw new InvalidOperationException("This simulation does not keep why events were applied or lost: set SimulationOptions.Decisions = true before it is made.");
        }
    }

    /// <summary>Where the world differs between the ends of two rounds, field by field.</summary>
    /// <param name="from">The round before, from 0; -1 for the world before the first.</param>
    /// <param name="to">The round after.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the rounds has not been run.</exception>
    /// <exception cref="InvalidOperationException">The simulation is running, or <see cref="SimulationOptions.Log"/> was not set.</exception>
    public IReadOnlyList<WorldChange> Diff(int from, int to)
    {
        PlaceOf(from, null);
        PlaceOf(to, null);
        return execution.Program.Diff(from, to);
    }

    internal string? FindFoldDifference()
    {
        RequireLog();
        RefuseBrokenWorld();
        return execution.Program.FindFoldDifference();
    }

    /// <summary>Runs rounds.</summary>
    /// <param name="rounds">How many, from 0.</param>
    /// <param name="stop">
    /// A cancelled run finishes its round, ends normally (look at <see cref="RunReport.Rounds"/>), and can go on with another call.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounds"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The simulation runs already, has failed before, or a service is missing.</exception>
    /// <exception cref="SimulationFailedException">A node, a sync point, a commit or the observer threw.</exception>
    public async Task<RunReport> RunAsync(int rounds, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rounds);
        Begin(stop, options.Observer is { } observer ? observer.RoundEnded : null);
        try
        {
            var start = execution.Now;
            await RunWatchedAsync(rounds).ConfigureAwait(false);
            return execution.Totals.Take(execution.Now - start);
        }
        finally
        {
            End();
        }
    }

    /// <summary>Runs rounds one by one: the next begins when the caller asks for it, and between two the simulation may be looked at.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public async IAsyncEnumerable<RoundReport> RoundsAsync(int rounds, [EnumeratorCancellation] CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rounds);
        for (var round = 0; round < rounds && !stop.IsCancellationRequested; round++)
        {
            RoundReport? report = null;
            Begin(stop, ended =>
            {
                report = ended;
                options.Observer?.RoundEnded(ended);
            });
            try
            {
                await RunWatchedAsync(1).ConfigureAwait(false);
                execution.Totals.Take(makespan: default);
            }
            finally
            {
                End();
            }
            if (report is not null)
                yield return report;
        }
    }

    /// <summary>
    /// The hash of the whole state: world, agents, mail on its way and the next id; equal states have equal hashes in every process, on every
    /// machine and .NET version.
    /// </summary>
    /// <exception cref="InvalidOperationException">The simulation is running.</exception>
    public StateHash StateHash()
    {
        RefuseWhileRunning();
        RefuseBrokenWorld();
        return execution.Hash();
    }

    /// <summary>The living agents of a type, in the order of their ids.</summary>
    /// <typeparam name="TAgent">An agent type of this simulation.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="TAgent"/> is none.</exception>
    /// <exception cref="InvalidOperationException">The simulation is running.</exception>
    public IReadOnlyList<TAgent> Agents<TAgent>()
    {
        RefuseWhileRunning();
        return execution.Program.AgentsOf<TAgent>();
    }

    /// <summary>Called by generated code before it shows the world.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void RequireWorld()
    {
        RefuseWhileRunning();
        RefuseBrokenWorld();
    }

    /// <summary>Called by generated code before it shows the world as it was.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void RequireLog()
    {
        RefuseWhileRunning();
        if (execution.Program.Log is null)
            throw new InvalidOperationException("This simulation keeps no log: set SimulationOptions.Log = true before it is made.");
    }

    /// <summary>The place of a sync point by its name, for <c>WorldAt</c>.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The round has not ended.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int PlaceOf(int round, string? syncPoint)
    {
        RequireLog();
        ArgumentOutOfRangeException.ThrowIfLessThan(round, syncPoint is null ? -1 : 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(round, execution.NextRound);
        if (syncPoint is null)
            return execution.Plan.SyncPoints.Count;
        for (var place = 0; place < execution.Plan.SyncPoints.Count; place++)
        {
            var name = execution.Plan.SyncPoints[place].Name;
            if (name == syncPoint || name.EndsWith("." + syncPoint, StringComparison.Ordinal))
                return place;
        }
        throw new ArgumentException($"There is no sync point '{syncPoint}': it is one of {string.Join(", ", execution.Plan.SyncPoints.Select(s => s.Name[(s.Name.LastIndexOf('.') + 1)..]))}.", nameof(syncPoint));
    }

    internal SimulationProgram LookAtProgram()
    {
        RequireWorld();
        return execution.Program;
    }

    /// <summary>Runs rounds on another thread, which is left behind if the watchdog finds that it does not get on.</summary>
    private async Task RunWatchedAsync(int rounds)
    {
        execution.Path.Restart();
        using var watchdog = new Watchdog(execution, options.Watchdog);
        var run = Task.Run(() => RunRoundsAsync(rounds), CancellationToken.None);
        if (await Task.WhenAny(run, watchdog.Stuck).ConfigureAwait(false) == run)
        {
            await run.ConfigureAwait(false);
            return;
        }
        var told = FailWith(DescribeStuck(execution.Runs.FindOpen()));
        execution.CancelNodes();
        // Nobody moves virtual time any more.
        stuck.Cancel();
        throw told;
    }

    /// <summary>In virtual time the calling thread moves time until the schedule has ended.</summary>
    private Task RunScheduleAsync(int rounds) => execution.Clock is { } clock
        ? clock.Run(() => options.Schedule.RunAsync(execution, rounds), stuck.Token)
        : options.Schedule.RunAsync(execution, rounds);

    private async Task RunRoundsAsync(int rounds)
    {
        if (!isConnected)
        {
            var services = new ServiceLookup(options.Services, execution.Deck.IsReplay);
            execution.Program.Connect(services);
            services.ThrowIfMissing();
            isConnected = true;
        }
        for (var done = 0; done < rounds && !execution.IsStopping;)
        {
            // A hashed round ends for all before the next begins, so a batch ends there.
            var batch = options.Hash.RoundsToNext(execution.NextRound, rounds - done);
            try
            {
                await RunScheduleAsync(batch).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                // An observer, or the schedule itself: nobody knows how far the round came.
                throw FailWith(new($"Round {execution.NextRound - 1} was cut short by {e.GetType().Name}, which no node threw: {Sentence(e.Message)} The simulation refuses to go on.", execution.NextRound - 1, null, null, e));
            }
            done += batch;
        }
        if (execution.Failures.First is not { } first)
            return;
        var told = FailWith(Describe(first));
        isWorldBroken = first.Exception is CommitFailedException;
        execution.CancelNodes();
        throw told;
    }

    /// <summary>Keeps why the run failed, once: what the watchdog left behind may end by its token, and must not say that it failed by itself.</summary>
    private SimulationFailedException FailWith(SimulationFailedException told) => Interlocked.CompareExchange(ref failure, told, null) ?? told;

    private SimulationFailedException Describe(Failure first)
    {
        if (first.Exception is NodeAtFaultException fault)
            first = first with { Agent = fault.Agent, Node = fault.Node, Exception = fault.InnerException! };
        const string Advice = "The simulation keeps the world of its last commit and refuses to go on.";
        if (first.Exception is CommitFailedException commit)
            return new($"Round {first.Round}: {Sentence(commit.Message)} The world is half-way through this commit and cannot be used.", first.Round, null, null, commit.InnerException!);
        if (first.Exception is ContestFailedException contest)
            return new($"Round {first.Round}: {Sentence(contest.Message)} {Advice}", first.Round, null, null, contest.InnerException!);
        var node = execution.Plan.Nodes[first.Node].Name;
        var agent = first.Agent == Failure.Everybody ? (AgentId?)null : new AgentId(first.Agent);
        return new($"Round {first.Round}: {NameOf(first.Agent, first.Node)} threw {first.Exception.GetType().Name}: {Sentence(first.Exception.Message)} {Advice}", first.Round, agent, node, first.Exception);
    }

    /// <summary>What to say of a run that does not get on: who is still open, and what had failed before.</summary>
    private SimulationFailedException DescribeStuck(OpenRun? open)
    {
        var waited = $"nothing has ended for {options.Watchdog:c} (SimulationOptions.Watchdog)";
        var name = open is null ? null : NameOf(open.Agent, open.Node);
        if (execution.Failures.First is { } first)
        {
            var told = Describe(first);
            return new($"{told.Message} {(name is null ? "" : $"{name} of round {open!.Round}, which might have failed before it, was still open: ")}{waited}.", told.Round, told.Agent, told.Node, told.InnerException!);
        }
        var round = open?.Round ?? execution.NextRound - 1;
        var cause = new TimeoutException(waited);
        return open is null
            ? new($"Round {round} does not get on: {waited}, and no node or sync point is open. The simulation refuses to go on.", round, null, null, cause)
            : new($"Round {round}: {name} has not returned, and {waited}. Give it a time-out ([Node(Timeout = ...)]) if it may take that long or for ever. The simulation refuses to go on.",
                round, open.Agent == Failure.Everybody ? null : new AgentId(open.Agent), execution.Plan.Nodes[open.Node].Name, cause);
    }

    private string NameOf(int agent, int node) => execution.Plan.Nodes[node].Name + (agent == Failure.Everybody ? "" : $" of {new AgentId(agent)}");

    private static string Sentence(string message) => message.Length > 0 && message[^1] is '.' or '!' or '?' ? message : message + ".";

    private void Begin(CancellationToken stop, Action<RoundReport>? listener)
    {
        if (failure is not null)
            throw new InvalidOperationException($"This simulation has failed and refuses to go on; start a new one. {failure.Message}", failure);
        if (Interlocked.Exchange(ref isRunning, 1) == 1)
            throw new InvalidOperationException("This simulation is running: await the run that is going on before starting another.");
        execution.Stop = stop;
        execution.Listener = listener;
        execution.Context = ExecutionContext.Capture();
        execution.Team.Context = execution.Context;
    }

    private void End() => Volatile.Write(ref isRunning, 0);

    private void RefuseWhileRunning()
    {
        if (Volatile.Read(ref isRunning) == 1)
            throw new InvalidOperationException("This simulation is running: look at it after the run, or between rounds of RoundsAsync.");
    }

    private void RefuseBrokenWorld()
    {
        if (isWorldBroken)
            throw new InvalidOperationException($"The world is half-way through a commit and cannot be used. {failure!.Message}", failure);
    }
}
