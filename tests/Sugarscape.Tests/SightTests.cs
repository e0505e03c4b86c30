using MetaIsland;
using SugarscapeSample.Model;

namespace SugarscapeSample.Tests;

/// <summary>Rule M, on a land with nobody on it: peaks at (9, 21) and (21, 9) of 30 x 30, rings of 3.</summary>
public sealed class SightTests
{
    private static readonly Landscape.View Land = Lands.Empty(30, 30);

    [Fact]
    public void Best_IsTheRichestInSight()
    {
        var (from, peak) = (Land.Torus.Cell(9, 15), Land.Torus.Cell(9, 18));
        Assert.Equal((3, 4), (Land.Sugar[from], Land.Sugar[peak]));

        for (var order = 0; order < Sight.Orders; order++)
            Assert.Equal(peak, new Sight(6, order).Best(Land, from, default));
    }

    [Fact]
    public void WhatIsNotInSight_IsNotSeen() => Assert.Equal(Land.Torus.Cell(9, 15), new Sight(2, 0).Best(Land, Land.Torus.Cell(9, 15), default));

    [Fact]
    public void WhoHasTheBest_Stays() => Assert.Equal(Land.Torus.Cell(9, 21), new Sight(6, 5).Best(Land, Land.Torus.Cell(9, 21), default));

    [Fact]
    public void TakenCell_GivesWayToTheNext()
    {
        var from = Land.Torus.Cell(9, 15);

        Assert.Equal(Land.Torus.Cell(9, 19), new Sight(6, 0).Best(Land, from, new TakenKeys<int>(Land.Torus.Cell(9, 18))));
    }

    [Fact]
    public void EverythingTaken_LeavesItsOwn()
    {
        var from = Land.Torus.Cell(9, 15);

        Assert.Equal(from, new Sight(6, 0).Best(Land, from, new TakenKeys<int>([.. Enumerable.Range(0, Land.Torus.Cells)])));
    }

    [Fact]
    public void OfCellsAsGoodAndAsNear_EachComesFirstInAsManyOrders()
    {
        // Halfway between the peaks, two directions lead up to each.
        var from = Land.Torus.Cell(15, 15);

        var found = Enumerable.Range(0, Sight.Orders).CountBy(order => new Sight(6, order).Best(Land, from, default)).ToDictionary();

        Assert.True(found.Count > 1, "there must be something to choose from");
        Assert.All(found.Values, times => Assert.Equal(Sight.Orders / found.Count, times));
    }

    [Fact]
    public void Orders_AreAllOrdersOfTheDirections()
    {
        var orders = Enumerable.Range(0, Sight.Orders).Select(order => string.Join(' ', Enumerable.Range(0, 4).Select(turn => new Sight(1, order).DirectionAt(turn)))).ToList();

        Assert.Equal(24, orders.Distinct().Count());
        Assert.All(orders, order => Assert.Equal(4, order.Split(' ').Distinct().Count()));
    }

    [Fact]
    public async Task NobodyPassesByABetterCellThatStaysFree()
    {
        var simulation = await Lands.RecordAsync(Lands.Crowded);
        var moved = 0;

        for (var round = 1; round < Lands.Crowded.Rounds; round++)
        {
            var (before, after) = (simulation.WorldAt(round - 1), simulation.WorldAt(round, nameof(SugarscapeSimulation.Settle)));
            var won = after.Bodies.Values.Select(body => body.Cell).ToHashSet();
            foreach (var entry in simulation.Log.Where(entry => entry.Round == round && entry.Event is Move))
            {
                var move = (Move)entry.Event;
                Assert.Equal(move.To, after.Bodies[move.By].Cell);
                Assert.True(move.To == move.From || before.Occupants[move.To] == Landscape.Nobody, $"{move} goes where somebody was");
                Assert.All(InSight(before.Torus, move), cell => Assert.True(
                    before.Sugar[cell] <= before.Sugar[move.To] || before.Occupants[cell] != Landscape.Nobody || won.Contains(cell),
                    $"{move} passes by {cell}"));
                moved += move.To == move.From ? 0 : 1;
            }
        }
        Assert.True(moved > 1000, "many must have moved");
    }

    private static IEnumerable<int> InSight(Torus torus, Move move) =>
        from direction in Enum.GetValues<Direction>()
        from distance in Enumerable.Range(1, move.Sight.Vision)
        select torus.Step(move.From, direction, distance);
}
