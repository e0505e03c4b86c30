using System.Text;
using IslandSample.Loading;
using IslandSample.Society;
using MetaIsland;

namespace IslandSample.Tests;

/// <summary>Scenarios to test with.</summary>
internal static class Scenarios
{
    /// <summary>A small one; line 5 is the first member group.</summary>
    public const string Small = """
        { "name": "small", "rounds": 6, "seed": 1,
          "ground": { "plots": 3, "places": 2, "stock": 50, "capacity": 100, "growth": 20, "weather": 5, "collapse": 5 },
          "customs": { "store": 20, "meal": 5, "majority": 30 }, "thinking": { "slowPercent": 0, "milliseconds": 0 },
          "members": [
            { "name": "poor", "count": 5, "take": 6, "generosity": 50, "proposes": true },
            { "name": "rich", "count": 3, "take": 15, "generosity": 100, "proposes": true }
          ]
        }
        """;

    /// <summary>The shipped one, without the latency: nothing else in it depends on the clock.</summary>
    public static Scenario Commons { get; } = WithoutLatency(ScenarioFile.Load("commons"));

    public static Scenario GovSim { get; } = ScenarioFile.Load("govsim");

    public static Scenario Read(string json) => ScenarioReader.Read("test.json", Encoding.UTF8.GetBytes(json));

    /// <summary>The same scenario with other members.</summary>
    public static Scenario Change(this Scenario scenario, Func<Character, Character> change) => scenario with
    {
        Groups = [.. scenario.Groups.Select(group => group with { Character = change(group.Character) })],
    };

    /// <summary>A simulation of it before its first round.</summary>
    public static IslandSimulation Simulate(this Scenario scenario, ISchedule schedule, int workers = 2) =>
        new(scenario.CreateIsland(), scenario.CreateMembers(), new SimulationOptions { Schedule = schedule, Workers = workers, Seed = scenario.Seed, Hash = Hashing.EveryRound });

    private static Scenario WithoutLatency(Scenario scenario) => scenario.Change(character => character with { Thinking = default });
}
