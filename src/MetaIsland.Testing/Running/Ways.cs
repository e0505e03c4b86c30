using System.Globalization;
using MetaIsland.Testing.Scheduling;

namespace MetaIsland.Testing.Running;

/// <summary>What is tried, the simplest explanation of a difference first.</summary>
internal static class Ways
{
    public static Way Baseline { get; } = new("Sequential", Schedule.Sequential, "", "");

    public static IEnumerable<Way> Of(FuzzOptions options, List<string> notTried)
    {
        if (options.Again)
            yield return Again;
        foreach (var name in options.Cultures)
        {
            if (Find(name) is { } culture)
                yield return In(culture);
            else
                notTried.Add($"culture {name}, which this process does not know (a machine without ICU, or InvariantGlobalization).");
        }
        for (var i = 0; i < options.Seeds; i++)
            yield return Shuffled(options.FirstSeed + (ulong)i);
        for (var i = 0; i < options.Repeats; i++)
        {
            foreach (var schedule in options.Schedules)
            {
                foreach (var workers in options.Workers)
                {
                    yield return On(schedule, workers);
                    yield return On(schedule, workers) with { Overlaps = true };
                }
            }
        }
    }

    /// <summary>Another process; every second one is in another time zone, where a process can be given one.</summary>
    public static Way Elsewhere(int process) => Baseline with
    {
        Name = TimeZoneOf(process) is { } zone ? $"another process, in time zone {zone}" : "another process",
        Options = Text($"FuzzOptions.OnlyProcesses({process + 1})"),
        Hint = "It asks for what each process has of its own: hash codes of strings and objects (GetHashCode, and the order of a HashSet or Dictionary), the environment, the time zone.",
    };

    public static string? TimeZoneOf(int process) => process % 2 == 1 && !OperatingSystem.IsWindows() ? "Pacific/Chatham" : null;

    private static Way Again { get; } = Baseline with
    {
        Name = "a second run",
        Options = "FuzzOptions.OnlyAgain()",
        Hint = "It remembers something outside its state, or asks somebody who does: a static field, an object that the factory gives twice, Random, Guid, the clock.",
    };

    private static Way In(CultureInfo culture) => Baseline with
    {
        Name = $"culture {culture.Name}",
        Culture = culture,
        Options = $"FuzzOptions.OnlyCulture(\"{culture.Name}\")",
        Hint = "It formats, parses, compares or changes the case of text by the current culture: name CultureInfo.InvariantCulture or StringComparison.Ordinal.",
    };

    private static Way Shuffled(ulong seed) => new(
        Text($"seed {seed} ({FuzzSchedule.StrategyOf(seed)})"),
        new FuzzSchedule(seed),
        Text($"FuzzOptions.OnlySeed({seed})"),
        "The order of agents or nodes matters: they share something besides the world, what they emit and what they return.")
    {
        Seed = seed,
        Overlaps = SeededDraws.Mix(seed, 1) % 2 == 0,
    };

    private static Way On(ISchedule schedule, int workers) => new(
        Text($"{schedule.Name} with {workers} worker{(workers == 1 ? "" : "s")}"),
        schedule,
        Text($"FuzzOptions.OnlySchedule({CodeOf(schedule)}, workers: {workers})"),
        "Threads meet: nodes share something besides the world, what they emit and what they return.")
    {
        Workers = workers,
        Time = () => workers == 1 ? new VirtualTime(Latency.None) : new HurriedTime(),
    };

    /// <summary>The C# of a schedule; of one the library does not have, the likeliest.</summary>
    private static string CodeOf(ISchedule schedule) => schedule.GetType().Assembly == typeof(Schedule).Assembly ? $"Schedule.{schedule.Name}" : $"new {schedule.GetType().Name}()";

    private static CultureInfo? Find(string name)
    {
        try
        {
            // A name that is only well-formed is no culture, where the machine can tell.
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
