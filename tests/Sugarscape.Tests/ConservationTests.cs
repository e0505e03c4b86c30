using MetaIsland;
using SugarscapeSample.Model;

namespace SugarscapeSample.Tests;

/// <summary>Sugar grows, is brought along, eaten and buried; otherwise it only changes hands. Counted from the events, not by the audit.</summary>
public sealed class ConservationTests
{
    [Fact]
    public async Task SugarThatIsThere_IsWhatTheEventsSay()
    {
        var simulation = await Lands.RecordAsync(Lands.Small);
        var (start, end) = (simulation.WorldAt(-1), simulation.World);

        var brought = simulation.Log.Of<Land>().Sum(land => (long)land.Sugar);
        var eaten = simulation.Log.Of<Meal>().Sum(meal => (long)meal.Sugar);
        var taken = simulation.Log.Of<Death>().Sum(death => (long)LastOf(simulation, death).Sugar);
        var there = end.Sugar.Sum(sugar => (long)sugar) + end.Bodies.Values.Sum(body => (long)body.Sugar);

        Assert.Equal(start.Sugar.Sum(sugar => (long)sugar) + end.Grown + brought, there + eaten + taken);
        Assert.True(end is { Grown: > 0, Buried: > 0, Starved: > 0, Aged: > 0 }, "the balance must have had something to hold against");
    }

    [Fact]
    public async Task Growth_IsOneACellUpToItsCapacity()
    {
        var simulation = await Lands.RecordAsync(Lands.Small with { Rounds = 10 });

        for (var round = 1; round < 10; round++)
        {
            var (before, after) = (simulation.WorldAt(round - 1), simulation.WorldAt(round));
            var harvested = simulation.WorldAt(round, nameof(SugarscapeSimulation.Settle)).Bodies.Values.Select(body => body.Cell).ToHashSet();
            for (var cell = 0; cell < before.Sugar.Length; cell++)
                Assert.Equal(Math.Min(before.Capacity[cell], (harvested.Contains(cell) ? 0 : before.Sugar[cell]) + 1), after.Sugar[cell]);
        }
    }

    // What it carried in the evening on which it died.
    private static Body LastOf(SugarscapeSimulation simulation, Death death)
    {
        var round = simulation.Decisions.Single(decision => decision.Event.Equals(death)).Round;
        return simulation.WorldAt(round, nameof(SugarscapeSimulation.Settle)).Bodies[death.By];
    }
}
