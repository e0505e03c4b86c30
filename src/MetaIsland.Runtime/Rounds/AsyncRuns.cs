using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>The runs of one node that does not end with its call, by the storage index of the agent; made when first needed.</summary>
/// <typeparam name="TRun"><see cref="AsyncRun{T}"/> or <see cref="AsyncVoidRun"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AsyncRuns<TRun>(int agents) : IAsyncRuns
    where TRun : AsyncRun, new()
{
    private TRun?[] runs = new TRun?[agents];

    /// <summary>The run that has been opened for an agent.</summary>
    public TRun this[int agent] => runs[agent]!;

    /// <summary>Begins a run of <paramref name="agent"/>; <paramref name="completion"/> hears of its end if it goes on.</summary>
    public NodeOutcome Launch(RoundFrame frame, int step, int agent, AgentId id, ICompletion completion)
    {
        var run = runs[agent] ??= new TRun();
        return frame.Execution.Launcher.Launch(run, frame, step, agent, id, completion);
    }

    AsyncRun? IAsyncRuns.Find(int agent) => runs[agent];

    IEnumerable<AsyncRun> IAsyncRuns.On() => runs.OfType<TRun>().Where(run => run.IsOn);

    void IAsyncRuns.Move(ReadOnlySpan<int> from)
    {
        var moved = new TRun?[from.Length];
        for (var agent = 0; agent < from.Length; agent++)
        {
            moved[agent] = from[agent] < 0 ? null : runs[from[agent]];
            moved[agent]?.Move(agent);
        }
        runs = moved;
    }
}

internal interface IAsyncRuns
{
    /// <summary>The run of an agent, if it ever had one.</summary>
    AsyncRun? Find(int agent);

    /// <summary>Those whose end somebody waits for.</summary>
    IEnumerable<AsyncRun> On();

    /// <summary>Agents have come and gone: by new storage index, where the agent was before; -1 for a new one.</summary>
    void Move(ReadOnlySpan<int> from);
}
