using System.CommandLine;
using System.CommandLine.Parsing;
using IslandSample.Loading;
using MetaIsland;

namespace IslandSample;

/// <summary>The options of the program.</summary>
internal sealed class CommandLine
{
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

    private readonly Option<bool> json = new("--json") { Description = "Print nothing but one JSON array, an object a schedule" };

    private static string Names => string.Join(", ", Schedules.Select(schedule => schedule.Name));

    /// <summary>The command that parses and explains the options and then does <paramref name="run"/>, which gives the exit code.</summary>
    public RootCommand Create(Func<RunSettings, CancellationToken, Task<int>> run)
    {
        var command = new RootCommand("A society on a commons: members harvest, give, go hungry and make rules. The same program runs in every schedule and gives the same result, bit for bit.")
        {
            scenario, agents, rounds, seed, schedule, json,
        };
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

    private static T? Fail<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
