using MetaIsland;
using SugarscapeSample.Model;

namespace SugarscapeSample.Tests;

/// <summary>The convention: a forager starves when nothing would be left of its sugar after it has eaten.</summary>
public sealed class DeathTests
{
    [Fact]
    public async Task WhoHasNothingLeft_Starves()
    {
        var simulation = await Lands.RecordAsync(Lands.Crowded);
        var onTheEdge = 0;

        foreach (var (round, death) in EventsOf<Death>(simulation))
        {
            var carried = Evening(simulation, round).Bodies[death.By].Sugar;
            Assert.InRange(carried, 1, death.Sugar);
            Assert.False(simulation.WorldAt(round).Bodies.ContainsKey(death.By));
            onTheEdge += carried == death.Sugar ? 1 : 0;
        }

        Assert.True(onTheEdge > 0, "some must have had their last meal exactly");
        Assert.Equal((simulation.World.Starved, 0L, 0L), (Lands.Crowded.Agents - simulation.Agents<Forager>().Count, simulation.World.Aged, simulation.World.Buried));
    }

    [Fact]
    public async Task WhoHasOneLeft_LivesOn()
    {
        var simulation = await Lands.RecordAsync(Lands.Crowded);
        var onTheEdge = 0;

        foreach (var (round, meal) in EventsOf<Meal>(simulation))
        {
            var carried = Evening(simulation, round).Bodies[meal.By].Sugar;
            Assert.Equal(carried - meal.Sugar, simulation.WorldAt(round).Bodies[meal.By].Sugar);
            Assert.True(carried > meal.Sugar);
            onTheEdge += carried == meal.Sugar + 1 ? 1 : 0;
        }

        Assert.True(onTheEdge > 0, "some must have had just enough");
    }

    [Fact]
    public async Task WhoDiesOfAge_HasLivedSixtyToAHundredRounds()
    {
        var simulation = await Lands.RecordAsync(Lands.Small with { Rounds = 150 });
        var landed = EventsOf<Land>(simulation).ToDictionary(land => land.Event.By, land => land.Round);
        var ages = new List<int>();

        foreach (var (round, death) in EventsOf<Death>(simulation))
        {
            var age = round - landed[death.By];
            Assert.InRange(age, 1, 100);
            if (Evening(simulation, round).Bodies[death.By].Sugar > death.Sugar)
                ages.Add(age);
        }

        Assert.Equal(simulation.World.Aged, ages.Count);
        Assert.All(ages, age => Assert.InRange(age, 60, 100));
        Assert.True(ages.Distinct().Count() > 10, "each has an age of its own");
    }

    [Fact]
    public async Task WhoDies_IsReplacedByASuccessorThatLandsInTheNextRound()
    {
        var simulation = await Lands.RecordAsync(Lands.Small);
        var deaths = EventsOf<Death>(simulation).GroupBy(death => death.Round).ToDictionary(round => round.Key, round => round.Count());
        var landings = EventsOf<Land>(simulation).GroupBy(land => land.Round).ToDictionary(round => round.Key, round => round.Count());

        Assert.Equal(Lands.Small.Agents, landings[0]);
        for (var round = 1; round < Lands.Small.Rounds; round++)
            Assert.Equal(deaths.GetValueOrDefault(round - 1), landings.GetValueOrDefault(round));
    }

    private static Landscape.View Evening(SugarscapeSimulation simulation, int round) => simulation.WorldAt(round, nameof(SugarscapeSimulation.Settle));

    private static IEnumerable<(int Round, TEvent Event)> EventsOf<TEvent>(SugarscapeSimulation simulation) =>
        simulation.Log.Where(entry => entry is { IsApplied: true, Event: TEvent }).Select(entry => (entry.Round, (TEvent)entry.Event));
}
