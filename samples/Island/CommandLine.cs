using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IslandSample.Loading;
using IslandSample.Society;
using MetaIsland;

namespace IslandSample;

/// <summary>The options of the program.</summary>
internal sealed class CommandLine
{
    private const string WhyOnlyThese = "How long a judge waits is part of the program, so these are the ones it was compiled with.";

    private static readonly ISchedule[] Schedules = [Schedule.Sequential, Schedule.Lockstep, Schedule.Isolated, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors];

    private readonly Option<string> scenario = new("--scenario")
    {
        Description = "A scenario file, or the name of one that comes with the program: commons, govsim",
        HelpName = "file",
        DefaultValueFactory = _ => "commons",
    };

    private readonly Option<int?> agents = Whole("--agents", "How many members; plots grow or shrink with them [default: as in the scenario]", ScenarioReader.MaxMembers);

    private readonly Option<int?> rounds = Whole("--rounds", "How many rounds [default: as in the scenario]", ScenarioReader.MaxRounds);

    private readonly Option<ulong?> seed = new("--seed")
    {
        Description = "Key of all random numbers [default: as in the scenario]",
        HelpName = "number",
        CustomParser = result => ulong.TryParse(result.Tokens[0].Value, out var value)
            ? value
            : Fail<ulong?>(result, $"--seed must be a whole number from 0 to {ulong.MaxValue}, but is '{result.Tokens[0].Value}'."),
    };

    private readonly Option<ISchedule[]> schedule = new("--schedule")
    {
        Description = $"How rounds are executed: all, or one of {Names} [default: all]",
        HelpName = "name",
        CustomParser = ParseSchedules,
    };

    private readonly Option<Clock?> clock = new("--time")
    {
        Description = "The clock: wall (members take as long as they take) or virtual (time is simulated, and a run takes as long as its computing) [default: virtual with --latency, else wall]",
        HelpName = "clock",
        CustomParser = ParseTime,
    };

    private readonly Option<Latency> latency = new("--latency")
    {
        Description = $"How long each stage of a member takes in virtual time: {Latencies.Forms} [default: none, so that only the scenario's thinking takes time]",
        HelpName = "model",
        CustomParser = result => Latencies.Parse(result.Tokens[0].Value) ?? Fail<Latency>(result, $"--latency must be {Latencies.Forms}; but is '{result.Tokens[0].Value}'."),
    };

    private readonly Option<double?> quorum = new("--quorum")
    {
        Description = $"Which part of the members the judge waits for: one of {Quorums} [default: 1, everybody]",
        HelpName = "part",
        CustomParser = ParseQuorum,
    };

    private readonly Option<TimeSpan?> deadline = new("--deadline")
    {
        Description = $"How long the judge waits for them: one of {Deadlines} [default: none]",
        HelpName = "time",
        CustomParser = ParseDeadline,
    };

    private readonly Option<bool> json = new("--json") { Description = "Print nothing but one JSON array, an object a schedule" };

    private static string Names => string.Join(", ", Schedules.Select(schedule => schedule.Name));

    private static string Quorums => string.Join(", ", Judging.All.Select(judging => judging.Quorum).Distinct().Order().Select(quorum => quorum.ToString(CultureInfo.InvariantCulture)));

    private static string Deadlines => "none, " + string.Join(", ", Judging.All.Select(judging => judging.Deadline).OfType<TimeSpan>().Distinct().Order().Select(Durations.Write));

    /// <summary>The command that parses and explains the options and then does <paramref name="run"/>, which gives the exit code.</summary>
    public RootCommand Create(Func<RunSettings, CancellationToken, Task<int>> run)
    {
        var command = new RootCommand("A society on a commons: members harvest, give, go hungry and make rules. The same program runs in every schedule and gives the same result, bit for bit.")
        {
            scenario, agents, rounds, seed, schedule, clock, latency, quorum, deadline, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(clock) == Clock.Wall && result.GetResult(latency) is not null)
                result.AddError("--latency is simulated, so it needs --time virtual: by the clock on the wall members take as long as the scenario's thinking says.");
        });
        command.SetAction((result, stop) => run(Read(result), stop));
        return command;
    }

    private RunSettings Read(ParseResult result) => new()
    {
        Scenario = result.GetValue(scenario)!,
        Agents = result.GetValue(agents),
        Rounds = result.GetValue(rounds),
        Seed = result.GetValue(seed),
        Schedules = result.GetValue(schedule) is { Length: > 0 } named ? named : Schedules,
        Judging = Judging.Of(result.GetValue(quorum) ?? 1, result.GetValue(deadline)),
        Latency = result.GetValue(latency) ?? (result.GetValue(clock) == Clock.Virtual ? Latency.None : null),
        Json = result.GetValue(json),
    };

    private static Option<int?> Whole(string name, string description, int max) => new(name)
    {
        Description = description,
        HelpName = "number",
        CustomParser = result => int.TryParse(result.Tokens[0].Value, out var value) && value >= 1 && value <= max
            ? value
            : Fail<int?>(result, $"{name} must be a whole number from 1 to {max}, but is '{result.Tokens[0].Value}'."),
    };

    private static ISchedule[]? ParseSchedules(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (name.Equals("all", StringComparison.OrdinalIgnoreCase))
            return Schedules;
        var found = Schedules.Where(schedule => schedule.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found.Length > 0 ? found : Fail<ISchedule[]>(result, $"--schedule must be all or one of {Names}, but is '{name}'.");
    }

    private static Clock? ParseTime(ArgumentResult result) => result.Tokens[0].Value.ToLowerInvariant() switch
    {
        "virtual" => Clock.Virtual,
        "wall" => Clock.Wall,
        _ => Fail<Clock?>(result, $"--time must be wall or virtual, but is '{result.Tokens[0].Value}'."),
    };

    private static double? ParseQuorum(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && Judging.All.Any(judging => judging.Quorum == value)
            ? value
            : Fail<double?>(result, $"--quorum must be one of {Quorums}, but is '{text}'. {WhyOnlyThese}");
    }

    private static TimeSpan? ParseDeadline(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase))
            return null;
        return Durations.Parse(text) is { } value && Judging.All.Any(judging => judging.Deadline == value)
            ? value
            : Fail<TimeSpan?>(result, $"--deadline must be one of {Deadlines}, but is '{text}'. {WhyOnlyThese}");
    }

    private static T? Fail<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
