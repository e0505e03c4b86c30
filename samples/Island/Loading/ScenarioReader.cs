using IslandSample.Society;

namespace IslandSample.Loading;

/// <summary>Makes a <see cref="Scenario"/> of a file; <c>README.md</c> describes the fields.</summary>
internal static class ScenarioReader
{
    /// <summary>Most members: a round of so many still fits into the memory of a small machine.</summary>
    public const int MaxMembers = 1_000_000;

    /// <summary>Most plots, likewise.</summary>
    public const int MaxPlots = 1_000_000;

    /// <summary>Most rounds of a run.</summary>
    public const int MaxRounds = 1_000_000;

    private const int MaxFood = 1_000_000;

    /// <summary>Reads a scenario.</summary>
    /// <param name="file">What messages call it.</param>
    /// <param name="json">What is in it, in UTF-8.</param>
    /// <exception cref="ScenarioException">It cannot be used; the message names file, line and field.</exception>
    public static Scenario Read(string file, ReadOnlySpan<byte> json) => Section.Read(JsonEntryParser.Parse(file, json), ReadScenario);

    private static Scenario ReadScenario(Section section)
    {
        var thinking = section.Object("thinking", ReadThinking);
        var scenario = new Scenario
        {
            Name = section.Text("name"),
            Rounds = section.Integer("rounds", 1, MaxRounds),
            Seed = section.Seed("seed"),
            Ground = section.Object("ground", ReadGround),
            Customs = section.Object("customs", ReadCustoms),
            Groups = section.Objects("members", group => ReadGroup(group, thinking)),
        };
        var members = scenario.Groups.Sum(group => (long)group.Count);
        return members <= MaxMembers ? scenario : throw section.Refuse("members", $"add up to {members}, and {MaxMembers} is the most");
    }

    private static Ground ReadGround(Section section)
    {
        var ground = new Ground(
            Plots: section.Integer("plots", 1, MaxPlots),
            Places: section.Integer("places", 1, 1000),
            Stock: section.Integer("stock", 0, MaxFood),
            Capacity: section.Integer("capacity", 1, MaxFood),
            Growth: section.Integer("growth", 0, 1000),
            Weather: section.Integer("weather", 0, 1000),
            Collapse: section.Integer("collapse", 0, MaxFood));
        return ground.Stock <= ground.Capacity
            ? ground
            : throw section.Refuse("stock", $"must not be more than the capacity of {ground.Capacity}, but is {ground.Stock}");
    }

    private static Customs ReadCustoms(Section section) => new(
        Store: section.Integer("store", 0, MaxFood),
        Meal: section.Integer("meal", 0, 1000),
        Majority: section.Integer("majority", 1, 100));

    private static Thinking ReadThinking(Section section) => new(
        SlowPercent: section.Integer("slowPercent", 0, 100),
        Milliseconds: section.Integer("milliseconds", 0, 60_000));

    private static MemberGroup ReadGroup(Section section, Thinking thinking) => new(
        section.Text("name"),
        section.Integer("count", 1, MaxMembers),
        new Character(
            Take: section.Integer("take", 0, 1000),
            Generosity: section.Integer("generosity", 0, 100),
            Proposes: section.Flag("proposes"),
            thinking));
}
