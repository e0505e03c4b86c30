using MetaIsland.Programs.Tests.Support;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>
/// Latency without time: who waits is queued, and a thread of this clock lets one after another go, in an order drawn from the seed. It
/// lets somebody go as long as anybody waits, so nothing stands still.
/// </summary>
internal sealed class SeededClock : ISimClock, IDisposable
{
    // How often stragglers are passed over when nobody else waits any more: others may be on their way.
    private const int Patience = 20;

    // Of a crowd only some wait: what the rest adds is only time.
    private const int Few = 64;

    private readonly object gate = new();
    private readonly List<Waiter> waiting = [];     // protected by gate
    private readonly Latency latency;
    private readonly ulong seed;
    private readonly Random random;
    private readonly CancellationTokenSource stop = new();
    private int waitsToStop;
    private bool isClosed;                          // protected by gate

    /// <param name="latency">Who has to wait, and for whom.</param>
    /// <param name="seed">Decides the rest.</param>
    /// <param name="waitsToStop">After so many waits <see cref="Stop"/> is cancelled; 0: never.</param>
    public SeededClock(Latency latency, int seed, int waitsToStop)
    {
        this.waitsToStop = waitsToStop;
        this.latency = latency;
        this.seed = (ulong)seed;
        random = new Random(seed);
        if (latency == Latency.None)
            return;
        new Thread(Pump) { IsBackground = true, Name = "clock" }.Start();
    }

    public CancellationToken Stop => stop.Token;

    public ValueTask Wait(AgentId agent, int round, string node)
    {
        if (Interlocked.Decrement(ref waitsToStop) == 0)
            stop.Cancel();
        var draw = Mix.Of(Mix.Of(Mix.Of(seed, agent.Value), round), node);
        if (latency == Latency.None || draw % 4 == 0 || (agent.Value >= Few && draw % 31 > 2))
            return default;
        var isSlow = latency switch
        {
            Latency.Stragglers => Mix.Of(seed, agent.Value) % 5 == 0,
            Latency.SlowNodes => Mix.Of(seed, node) % 3 == 0,
            _ => false,
        };
        // Half go on inside the thread that lets them go, half on the thread pool.
        var waiter = new Waiter(isSlow, draw % 8 < 4 ? TaskCreationOptions.RunContinuationsAsynchronously : TaskCreationOptions.None);
        lock (gate)
        {
            waiting.Add(waiter);
            Monitor.Pulse(gate);
        }
        return new ValueTask(waiter.Task);
    }

    /// <summary>Lets everybody go who still waits, and ends the thread; it may be the caller, on which a run just ended.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            Monitor.Pulse(gate);
        }
    }

    private void Pump()
    {
        for (var patience = Patience; TryTake(ref patience, out var waiter);)
            waiter?.SetResult();
    }

    /// <summary>False when the clock is closed and nobody waits; a null waiter when only stragglers wait and others may still come.</summary>
    private bool TryTake(ref int patience, out Waiter? waiter)
    {
        waiter = null;
        lock (gate)
        {
            while (waiting.Count == 0 && !isClosed)
                Monitor.Wait(gate);
            if (waiting.Count == 0)
                return false;
            var index = Choose();
            if (!waiting[index].IsSlow || patience == 0 || isClosed)
            {
                waiter = waiting[index];
                waiting[index] = waiting[^1];
                waiting.RemoveAt(waiting.Count - 1);
                patience = waiter.IsSlow ? patience : Patience;
                return true;
            }
        }
        patience--;
        Thread.Yield();
        return true;
    }

    private int Choose()
    {
        var index = latency == Latency.LastFirst ? waiting.Count - 1 : random.Next(waiting.Count);
        if (!waiting[index].IsSlow)
            return index;
        var quick = waiting.FindIndex(waiter => !waiter.IsSlow);
        return quick >= 0 ? quick : index;
    }

    private sealed class Waiter(bool isSlow, TaskCreationOptions options) : TaskCompletionSource(options)
    {
        public bool IsSlow { get; } = isSlow;
    }
}
