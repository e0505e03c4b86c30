using MetaIsland.Programs.Tests.Support;

namespace MetaIsland.Programs.Tests.Laws;

/// <summary>Holds one node of one agent in one round, and keeps a diary of what nodes did and when it was let go.</summary>
internal sealed class Stage(AgentId agent, int round, string node) : ISimClock, IWitness
{
    public const string LetGo = "let go";

    private readonly object gate = new();
    private readonly List<(AgentId Agent, int Round, string What)> diary = [];              // protected by gate
    private readonly List<(Func<IReadOnlyList<(AgentId Agent, int Round, string What)>, bool> Holds, TaskCompletionSource Told)> watches = [];     // protected by gate
    private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<(AgentId Agent, int Round, string What)> Diary
    {
        get
        {
            lock (gate)
                return [.. diary];
        }
    }

    public ValueTask Wait(AgentId waiter, int waiterRound, string what)
    {
        Saw(waiter, waiterRound, what);
        return (waiter, waiterRound, what) == (agent, round, node) ? new ValueTask(held.Task) : default;
    }

    public void Saw(AgentId who, int when, string what)
    {
        lock (gate)
        {
            diary.Add((who, when, what));
            foreach (var (holds, told) in watches)
            {
                if (holds(diary))
                    told.TrySetResult();
            }
        }
    }

    /// <summary>Ends when the diary has come to where something holds.</summary>
    public Task Until(Func<IReadOnlyList<(AgentId Agent, int Round, string What)>, bool> holds)
    {
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            watches.Add((holds, told));
            if (holds(diary))
                told.TrySetResult();
        }
        return told.Task;
    }

    public void Release()
    {
        Saw(agent, round, LetGo);
        held.SetResult();
    }
}
