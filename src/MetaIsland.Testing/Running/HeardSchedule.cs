using MetaIsland.Rounds;

namespace MetaIsland.Testing.Running;

/// <summary>Knows whether it was used: a factory that drops the options it is given would make every test of it pass.</summary>
internal sealed class HeardSchedule(ISchedule schedule) : ISchedule
{
    public string Name => schedule.Name;

    public bool WasUsed { get; private set; }

    public Task RunAsync(Execution execution, int rounds)
    {
        WasUsed = true;
        return schedule.RunAsync(execution, rounds);
    }
}
