using System.Globalization;

namespace MetaIsland.Benchmarks.Wall;

/// <summary>Where all wait until the last has come and was counted.</summary>
[Sink]
public interface ILobby
{
    /// <summary>Ends when the lobby is opened.</summary>
    Task EnterAsync();
}

/// <summary>One slow call, and what an agent needs for it.</summary>
[Agent]
public sealed partial class Waiter
{
    private int heard;

    [Node]
    private static async Task<Answer> Wait([Service] ILobby lobby)
    {
        await lobby.EnterAsync();
        return new Answer(1);
    }

    [Node]
    private void Note(Order order) => heard += order.Value;
}

/// <summary>All meet once.</summary>
[Simulation<Office, Waiter>]
public sealed partial class WaiterSimulation
{
    [SyncPoint]
    private static Order Judge(Gather<Answer> answers) => new(answers.Count);
}

/// <summary>What an agent costs while it is in the middle of an asynchronous node, as are a hundred thousand others.</summary>
internal static class Suspended
{
    private const int Agents = 100_000;

    /// <summary>Prints a table.</summary>
    public static async Task RunAsync()
    {
        Console.WriteLine($"{Agents:n0} agents suspended at once in an asynchronous node; bytes an agent");
        Console.WriteLine();
        Console.WriteLine("| schedule | agent and simulation | suspended | together | working set, MB |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var schedule in new[] { Schedule.Lockstep, Schedule.Isolated, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors })
        {
            await MeasureAsync(schedule).ConfigureAwait(false);
            // Off the stack that still holds the simulation, so that the next one is weighed without it.
            await Task.Yield();
        }
    }

    private static async Task MeasureAsync(ISchedule schedule)
    {
        var lobby = new Lobby();
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var simulation = new WaiterSimulation(new Office(), Waiter.CreateMany(Agents), new SimulationOptions { Schedule = schedule, Services = lobby });
        var made = GC.GetTotalMemory(forceFullCollection: true);
        var run = simulation.RunAsync(1);
        await lobby.Full.ConfigureAwait(false);
        var suspended = GC.GetTotalMemory(forceFullCollection: true);
        var workingSet = Environment.WorkingSet;
        lobby.Open();
        await run.ConfigureAwait(false);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {schedule.Name} | {PerAgent(made - empty)} | {PerAgent(suspended - made)} | {PerAgent(suspended - empty)} | {workingSet >> 20} |"));
        GC.KeepAlive(simulation);

        static long PerAgent(long bytes) => bytes / Agents;
    }

    private sealed class Lobby : ILobby, IServiceProvider
    {
        private readonly TaskCompletionSource full = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int inside;

        public Task Full => full.Task;

        public Task EnterAsync()
        {
            if (Interlocked.Increment(ref inside) == Agents)
                full.SetResult();
            return open.Task;
        }

        public void Open() => open.SetResult();

        public object? GetService(Type serviceType) => serviceType == typeof(ILobby) ? this : null;
    }
}
