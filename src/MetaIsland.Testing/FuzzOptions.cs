namespace MetaIsland.Testing;

/// <summary>What <see cref="ScheduleFuzzer"/> tries. A property left alone has a value that fits most tests; <c>Only...</c> tries one thing.</summary>
public sealed record FuzzOptions
{
    /// <summary>How many shuffled orders are tried, from 0; see <see cref="FuzzSchedule"/>.</summary>
    public int Seeds { get; init; } = 100;

    /// <summary>The seed of the first; those that follow count up.</summary>
    public ulong FirstSeed { get; init; } = 1;

    /// <summary>The schedules that are tried with real threads.</summary>
    public IReadOnlyList<ISchedule> Schedules { get; init; } = [Schedule.Lockstep, Schedule.Isolated, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors];

    /// <summary>With how many workers each of <see cref="Schedules"/> is tried, from 1.</summary>
    public IReadOnlyList<int> Workers { get; init; } = [1, 2, 8];

    /// <summary>How often each of these is tried, from 1: a race of threads does not show every time.</summary>
    public int Repeats { get; init; } = 1;

    /// <summary>
    /// The cultures that are tried: other cases of letters, other numbers and calendars, and (Danish) another order of texts. One that the machine does
    /// not know is left out, and the report says so.
    /// </summary>
    public IReadOnlyList<string> Cultures { get; init; } = ["tr-TR", "de-DE", "ar-SA", "da-DK"];

    /// <summary>
    /// How many other processes are tried, from 0: each has other hash codes of strings, and every second one another time zone. The factory has to be a
    /// static method or a lambda that captures nothing; else they are left out, and the report says so.
    /// </summary>
    public int Processes { get; init; } = 2;

    /// <summary>Whether the simulation is first run a second time in the same way: that finds what it remembers outside its state.</summary>
    public bool Again { get; init; } = true;

    /// <summary>How long one run may go without any node ending, by the clock on the wall.</summary>
    public TimeSpan Watchdog { get; init; } = TimeSpan.FromMinutes(1);

    private static FuzzOptions Nothing { get; } = new() { Seeds = 0, Schedules = [], Cultures = [], Processes = 0, Again = false };

    /// <summary>Tries one seed.</summary>
    public static FuzzOptions OnlySeed(ulong seed) => Nothing with { FirstSeed = seed, Seeds = 1 };

    /// <summary>Tries one schedule with one number of workers.</summary>
    /// <param name="schedule">One of <see cref="Schedule"/>, or one's own.</param>
    /// <param name="workers">How many, from 1.</param>
    /// <param name="repeats">How often, from 1.</param>
    public static FuzzOptions OnlySchedule(ISchedule schedule, int workers, int repeats = 20) =>
        Nothing with { Schedules = [schedule], Workers = [workers], Repeats = repeats };

    /// <summary>Tries one culture.</summary>
    /// <param name="culture">Its name, as <c>tr-TR</c>.</param>
    public static FuzzOptions OnlyCulture(string culture) => Nothing with { Cultures = [culture] };

    /// <summary>Tries other processes.</summary>
    /// <param name="processes">How many, from 1.</param>
    public static FuzzOptions OnlyProcesses(int processes) => Nothing with { Processes = processes };

    /// <summary>Runs it a second time and tries nothing else.</summary>
    public static FuzzOptions OnlyAgain() => Nothing with { Again = true };

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Seeds);
        ArgumentOutOfRangeException.ThrowIfNegative(Processes);
        ArgumentOutOfRangeException.ThrowIfLessThan(Repeats, 1);
        ArgumentNullException.ThrowIfNull(Schedules);
        ArgumentNullException.ThrowIfNull(Workers);
        ArgumentNullException.ThrowIfNull(Cultures);
        foreach (var workers in Workers)
            ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1, nameof(Workers));
    }
}
