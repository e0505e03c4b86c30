using System.CommandLine;
using System.CommandLine.Parsing;
using MetaIsland;
using SugarscapeSample.Model;

namespace SugarscapeSample;

/// <summary>The options of the program.</summary>
internal sealed class CommandLine
{
    private const int MostRounds = 1_000_000;
    private const int MostAgents = 1_000_000;
    private const int LongestSide = 1000;

    private static readonly ISchedule[] Schedules = [Schedule.Sequential, Schedule.Lockstep, Schedule.Isolated, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors];

    private readonly Option<int> rounds = Whole("--rounds", "How many rounds", MostRounds, 300);

    private readonly Option<int> agents = Whole("--agents", "How many foragers at the start, at most one a cell", MostAgents, 400);

    private readonly Option<Torus?> size = new("--size")
    {
        Description = $"Cells across and down, such as 60x40, or one number for both; each 1 to {LongestSide} [default: 50]",
        HelpName = "size",
        CustomParser = ParseSize,
    };

    private readonly Option<Customs?> customs = new("--customs")
    {
        Description = "generations: foragers live 60 to 100 rounds at most, and who dies is replaced; settlers: they die of hunger only, and nobody comes [default: generations]",
        HelpName = "name",
        CustomParser = ParseCustoms,
    };

    private readonly Option<ulong> seed = new("--seed")
    {
        Description = "Key of all random numbers",
        HelpName = "number",
        DefaultValueFactory = _ => 42,
        CustomParser = result => ulong.TryParse(result.Tokens[0].Value, out var value)
            ? value
            : Fail<ulong>(result, $"--seed must be a whole number from 0 to {ulong.MaxValue}, but is '{result.Tokens[0].Value}'."),
    };

    private readonly Option<ISchedule[]> schedule = new("--schedule")
    {
        Description = $"How rounds are executed: all, or one of {Names} [default: Hybrid]",
        HelpName = "name",
        CustomParser = ParseSchedules,
    };

    private readonly Option<int?> workers = new("--workers")
    {
        Description = "How many threads, 1 to 256 [default: as many as there are processors]",
        HelpName = "number",
        CustomParser = result => int.TryParse(result.Tokens[0].Value, out var value) && value is >= 1 and <= 256
            ? value
            : Fail<int?>(result, $"--workers must be a whole number from 1 to 256, but is '{result.Tokens[0].Value}'."),
    };

    private readonly Option<bool> check = new("--check") { Description = "Check after each round what always holds", DefaultValueFactory = _ => true };

    private readonly Option<bool> json = new("--json") { Description = "Print nothing but one JSON array, an object a schedule" };

    private readonly Option<string?> svg = new("--svg")
    {
        Description = "Draw inequality, population and sugar into this file",
        HelpName = "file",
        CustomParser = result => result.Tokens[0].Value is { Length: > 0 } path ? path : Fail<string>(result, "--svg must be the name of a file, but is ''."),
    };

    private readonly Option<Question?> why = new("--why")
    {
        Description = "Print instead what became of all that a forager did in a round, and why: --why 17 12",
        HelpName = "agent round",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
        CustomParser = ParseQuestion,
    };

    private static string Names => string.Join(", ", Schedules.Select(schedule => schedule.Name));

    /// <summary>The command that parses and explains the options and then does <paramref name="run"/>, which gives the exit code.</summary>
    public RootCommand Create(Func<RunSettings, CancellationToken, Task<int>> run)
    {
        var command = new RootCommand("Foragers on a land of sugar, after Epstein and Axtell: they look around, bid for the best free cell, eat and die.")
        {
            rounds, agents, size, customs, seed, schedule, workers, check, json, svg, why,
        };
        command.SetAction((result, stop) => run(Read(result), stop));
        return command;
    }

    private RunSettings Read(ParseResult result) => new()
    {
        Rounds = result.GetValue(rounds),
        Agents = result.GetValue(agents),
        Size = result.GetValue(size) ?? new Torus(50, 50),
        Customs = result.GetValue(customs) ?? Customs.Generations,
        Seed = result.GetValue(seed),
        Schedules = result.GetValue(schedule) is { Length: > 0 } named ? named : [Schedule.Hybrid],
        Workers = result.GetValue(workers),
        Check = result.GetValue(check),
        Json = result.GetValue(json),
        Svg = result.GetValue(svg),
        Why = result.GetValue(why),
    };

    private static Option<int> Whole(string name, string description, int max, int usual) => new(name)
    {
        Description = description,
        HelpName = "number",
        DefaultValueFactory = _ => usual,
        CustomParser = result => int.TryParse(result.Tokens[0].Value, out var value) && value >= 1 && value <= max
            ? value
            : Fail<int>(result, $"{name} must be a whole number from 1 to {max}, but is '{result.Tokens[0].Value}'."),
    };

    private static Torus? ParseSize(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var sides = text.Split('x').Select(side => int.TryParse(side, out var length) && length is >= 1 and <= LongestSide ? length : 0).ToArray();
        return sides.Length <= 2 && !sides.Contains(0)
            ? new Torus(sides[0], sides[^1])
            : Fail<Torus?>(result, $"--size must be a side, such as 50, or two, such as 60x40, each from 1 to {LongestSide}, but is '{text}'.");
    }

    private static Customs? ParseCustoms(ArgumentResult result) => result.Tokens[0].Value.ToLowerInvariant() switch
    {
        "generations" => Customs.Generations,
        "settlers" => Customs.Settlers,
        _ => Fail<Customs?>(result, $"--customs must be generations or settlers, but is '{result.Tokens[0].Value}'."),
    };

    private static ISchedule[]? ParseSchedules(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (name.Equals("all", StringComparison.OrdinalIgnoreCase))
            return Schedules;
        var found = Schedules.Where(schedule => schedule.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found.Length > 0 ? found : Fail<ISchedule[]>(result, $"--schedule must be all or one of {Names}, but is '{name}'.");
    }

    private static Question? ParseQuestion(ArgumentResult result)
    {
        var words = result.Tokens.Select(token => token.Value).ToArray();
        return words.Length == 2 && int.TryParse(words[0], out var agent) && int.TryParse(words[1], out var round) && agent >= 0 && round >= 0
            ? new Question(new AgentId(agent), round)
            : Fail<Question?>(result, $"--why must be a forager and a round, two whole numbers from 0, but is '{string.Join(' ', words)}'.");
    }

    private static T? Fail<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
