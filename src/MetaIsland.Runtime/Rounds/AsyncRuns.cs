using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>The runs of one asynchronous node, by the storage index of the agent; made when first needed.</summary>
/// <typeparam name="TRun"><see cref="AsyncRun{T}"/> or <see cref="AsyncVoidRun"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AsyncRuns<TRun>(int agents) : IAsyncRuns
    where TRun : AsyncRun, new()
{
    private TRun?[] runs = new TRun?[agents];

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

    // A run that was abandoned may still be going on: it moves with its agent.
    void IAsyncRuns.Move(List<int> dead, int agents)
    {
        var moved = new TRun?[agents];
        var (kept, next) = (0, 0);
        for (var agent = 0; agent < runs.Length; agent++)
        {
            if (next < dead.Count && dead[next] == agent)
            {
                next++;
                continue;
            }
            if (runs[agent] is { } run)
            {
                run.Agent = kept;
                moved[kept] = run;
            }
            kept++;
        }
        runs = moved;
    }
}

internal interface IAsyncRuns
{
    IEnumerable<AsyncRun> Active();

    /// <summary>Agents have died, at these storage indices, and others were born behind the last.</summary>
    void Move(List<int> dead, int agents);
}
