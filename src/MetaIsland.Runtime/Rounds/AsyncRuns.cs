using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>The runs of one asynchronous node, by the storage index of the agent; made when first needed.</summary>
/// <typeparam name="TRun"><see cref="AsyncRun{T}"/> or <see cref="AsyncVoidRun"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AsyncRuns<TRun>(int agents) : IAsyncRuns
    where TRun : AsyncRun, new()
{
    private readonly TRun?[] runs = new TRun?[agents];

    /// <summary>The run that has been opened for an agent.</summary>
    public TRun this[int agent] => runs[agent]!;

    /// <summary>Begins a run of <paramref name="agent"/>; <paramref name="completion"/> hears of its end if it parks.</summary>
    public TRun Open(RoundFrame frame, int step, int agent, ICompletion completion)
    {
        var run = runs[agent] ??= new TRun();
        run.Open(frame, step, agent, completion);
        return run;
    }

    IEnumerable<AsyncRun> IAsyncRuns.Active()
    {
        foreach (var run in runs)
        {
            if (run is { IsActive: true })
                yield return run;
        }
    }
}

internal interface IAsyncRuns
{
    IEnumerable<AsyncRun> Active();
}
