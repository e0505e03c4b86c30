using System.Diagnostics;
using System.Globalization;

namespace MetaIsland.Benchmarks.Wall;

/// <summary>
/// How long a round of slow calls takes on the wall under each schedule, beside what it takes in virtual time, where computing takes none: the same
/// draws, so what is more is the engine's, the timers' and the machine's.
/// </summary>
internal static class WallTimes
{
    private const int Runs = 5;

    private static readonly ISchedule[] Schedules = [Schedule.Lockstep, Schedule.Isolated, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors];

    /// <summary>Prints a table; median of five runs.</summary>
    public static async Task RunAsync()
    {
        Console.WriteLine($"me.Delay, lognormal, median {Caller.Median.TotalMilliseconds} ms, sigma 1; two sync points; median of {Runs} runs; times in ms");
        Console.WriteLine();
        Console.WriteLine("| agents | schedule | in theory | makespan | more | critical path | makespan / critical path | CPU |");
        Console.WriteLine("|--:|---|--:|--:|--:|--:|--:|--:|");
        foreach (var agents in new[] { 1_000, 20_000 })
        {
            foreach (var schedule in Schedules)
                await MeasureAsync(agents, schedule).ConfigureAwait(false);
        }
    }

    private static async Task MeasureAsync(int agents, ISchedule schedule)
    {
        var theory = (await Create(agents, schedule, new VirtualTime(Latency.None)).RunAsync(1).ConfigureAwait(false)).Makespan;
        var runs = new List<(RunReport Report, TimeSpan Cpu)>();
        for (var run = 0; run < Runs; run++)
        {
            var simulation = Create(agents, schedule, TimeProvider.System);
            GC.Collect();
            var before = Cpu();
            var report = await simulation.RunAsync(1).ConfigureAwait(false);
            runs.Add((report, Cpu() - before));
        }
        var (median, cpu) = runs.OrderBy(run => run.Report.Makespan).ElementAt(Runs / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {agents:n0} | {schedule.Name} | {theory.TotalMilliseconds:f0} | {median.Makespan.TotalMilliseconds:f0} | {100 * ((median.Makespan / theory) - 1):f1} % | {median.CriticalPath.TotalMilliseconds:f0} | {median.Makespan / median.CriticalPath:f3} | {cpu.TotalMilliseconds:f0} |"));
    }

    private static CallerSimulation Create(int agents, ISchedule schedule, TimeProvider time) =>
        new(new Office(), Caller.CreateMany(agents), new SimulationOptions { Schedule = schedule, Seed = 3, Time = time });

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
