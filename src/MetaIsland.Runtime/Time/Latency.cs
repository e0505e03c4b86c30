using MetaIsland.Randomness;

namespace MetaIsland;

/// <summary>How long nodes and sync points take in <see cref="VirtualTime"/>. Immutable; may be shared.</summary>
public sealed class Latency
{
    // A call no node has: the draws are independent of the node's own.
    private const int Call = int.MinValue;

    private readonly Func<AgentId, string, int, RandomStream, TimeSpan> model;

    private Latency(Func<AgentId, string, int, RandomStream, TimeSpan> model) => this.model = model;

    /// <summary>Nothing takes time but what waits by itself.</summary>
    public static Latency None { get; } = new((_, _, _, _) => TimeSpan.Zero);

    /// <summary>Every run takes as long.</summary>
    /// <param name="time">How long; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public static Latency Constant(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        return new((_, _, _, _) => time);
    }

    /// <summary>
    /// The logarithm of the time is normally distributed, as measured of many services: half take less than the median, few take very long.
    /// </summary>
    /// <param name="median">Half take less; not negative.</param>
    /// <param name="sigma">Standard deviation of the logarithm; 0 is a constant, 1.0 has a heavy tail. Finite and not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is negative or not finite.</exception>
    public static Latency LogNormal(TimeSpan median, double sigma)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(median, TimeSpan.Zero);
        if (!(sigma >= 0) || double.IsInfinity(sigma))
            throw new ArgumentOutOfRangeException(nameof(sigma), sigma, "A standard deviation is finite and not negative.");
        if (median == TimeSpan.Zero)
            return None;
        return new((_, _, _, draws) => Scale(median, Exponential.Of(sigma * draws.NextGaussian())));
    }

    /// <summary>What was recorded takes as long as it took then; all else takes no time.</summary>
    /// <param name="tape">The tape of a run.</param>
    public static Latency Recorded(Tape tape)
    {
        ArgumentNullException.ThrowIfNull(tape);
        return new((agent, node, round, _) => tape.TryGet(new TapeKey(round, agent.Value, node), out var outcome) ? outcome.Duration : TimeSpan.Zero);
    }

    /// <summary>A function of agent, node and round.</summary>
    /// <param name="model">
    /// Takes the agent (of value -1 for the body of a sync point), the qualified name of the node, the round, and random numbers of this run of
    /// this node; gives a time that is not negative. Called on any thread, in any order: it may depend on nothing else.
    /// </param>
    public static Latency From(Func<AgentId, string, int, RandomStream, TimeSpan> model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model);
    }

    /// <summary>How long one run takes; the same whenever and wherever it is asked.</summary>
    /// <exception cref="InvalidOperationException">It is negative.</exception>
    internal TimeSpan Of(ulong seed, AgentId agent, string node, uint stream, int round, int call)
    {
        var source = new LatencyDraws();
        source.Draws.Restart(seed, round, agent.Value, stream, unchecked(Call + call));
        var time = model(agent, node, round, new RandomStream(source));
        if (time < TimeSpan.Zero)
        {
            var whose = agent.Value < 0 ? "" : $" of agent {agent.Value}";
            throw new InvalidOperationException($"The latency of {node}{whose} in round {round} is {time}: a latency is not negative.");
        }
        return time;
    }

    private static TimeSpan Scale(TimeSpan median, double factor)
    {
        var ticks = Math.Round(median.Ticks * factor);
        return ticks < long.MaxValue ? new TimeSpan((long)ticks) : TimeSpan.MaxValue;
    }

    private sealed class LatencyDraws : RandomSource;
}
