using SugarscapeSample.Model;

namespace SugarscapeSample.Tests;

public sealed class LandTests
{
    [Fact]
    public void Steps_GoAroundTheEdges()
    {
        var torus = new Torus(5, 3);

        Assert.Equal(torus.Cell(0, 2), torus.Step(torus.Cell(0, 0), Direction.North, 1));
        Assert.Equal(torus.Cell(0, 0), torus.Step(torus.Cell(0, 2), Direction.South, 1));
        Assert.Equal(torus.Cell(4, 1), torus.Step(torus.Cell(0, 1), Direction.West, 6));
        Assert.Equal(torus.Cell(0, 1), torus.Step(torus.Cell(4, 1), Direction.East, 1));
        Assert.Equal(2, torus.SquaredDistance(torus.Cell(0, 0), torus.Cell(4, 2)));
    }

    [Fact]
    public void Relief_HasTwoPeaksAndFallsOffInRings()
    {
        var torus = new Torus(50, 50);
        var land = Lands.Empty(50, 50);

        Assert.Equal([0, 1, 2, 3, 4], land.Capacity.Distinct().Order());
        Assert.Equal((4, 4), (land.Capacity[torus.Cell(15, 35)], land.Capacity[torus.Cell(35, 15)]));
        Assert.Equal([4, 4, 3, 3, 2, 2, 1], Enumerable.Range(0, 7).Select(i => land.Capacity[torus.Cell(15 - (i * 3), 35)]));
        for (var cell = 0; cell < torus.Cells; cell++)
        {
            Assert.Equal(land.Capacity[cell], land.Capacity[torus.Cell(cell / 50, cell % 50)]);
            Assert.All(Enum.GetValues<Direction>(), direction => Assert.InRange(land.Capacity[torus.Step(cell, direction, 1)] - land.Capacity[cell], -1, 1));
        }
    }

    [Fact]
    public void EmptyLand_IsFullOfSugar()
    {
        var land = Lands.Empty(20, 15);

        Assert.Equal(land.Capacity, land.Sugar);
        Assert.All(land.Occupants, occupant => Assert.Equal(Landscape.Nobody, occupant));
    }

    [Fact]
    public void NextFree_PassesWhatIsTakenAndGoesAround()
    {
        var land = Lands.Empty(2, 2);

        Assert.Equal(3, Landing.NextFree(land, 3));
        Assert.Equal(1, Landing.NextFree(land, 3, new MetaIsland.TakenKeys<int>(3, 0)));
        Assert.Null(Landing.NextFree(land, 3, new MetaIsland.TakenKeys<int>(0, 1, 2, 3)));
    }
}
