using MetaIsland;
using SugarscapeSample.Model;

namespace SugarscapeSample.Tests;

public sealed class LotteryTests
{
    [Fact]
    public async Task OfTwoForOneCell_EitherWinsAsOften()
    {
        var simulation = await Lands.RecordAsync(Lands.Crowded with { Size = new Torus(40, 40), Agents = 800, Rounds = 25 });
        // Ids ascend in a group, as they do in a commit.
        var duels = simulation.Decisions
            .Where(decision => decision.Event is Move)
            .GroupBy(decision => (decision.Round, ((Move)decision.Event).To))
            .Where(bids => bids.Count() == 2)
            .ToList();

        var firstWon = duels.Count(bids => bids.First().Instead is null);

        Assert.All(duels, bids => Assert.Single(bids, bid => bid.Instead is null));
        Assert.True(duels.Count > 500, $"only {duels.Count} duels");
        // Half of them, give or take four standard deviations.
        Assert.InRange(firstWon, (duels.Count / 2.0) - (2 * Math.Sqrt(duels.Count)), (duels.Count / 2.0) + (2 * Math.Sqrt(duels.Count)));
    }
}
