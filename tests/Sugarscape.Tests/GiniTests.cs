using SugarscapeSample.Measuring;
using SugarscapeSample.Running;

namespace SugarscapeSample.Tests;

public sealed class GiniTests
{
    [Theory]
    [InlineData(0.0, 5, 5, 5, 5)]
    [InlineData(0.75, 0, 0, 0, 8)]
    [InlineData(0.25, 1, 2, 3, 4)]
    [InlineData(0.25, 3, 1, 4, 2)]
    [InlineData(0.5, 0, 1)]
    [InlineData(0.0, 7)]
    [InlineData(0.0)]
    [InlineData(0.0, 0, 0, 0)]
    public void Value_IsTheTextbooks(double expected, params int[] wealth) => Assert.Equal(expected, Gini.Of(wealth).Value);

    [Fact]
    public void Fraction_IsHalfTheMeanDifferenceOverTheMean()
    {
        int[] wealth = [.. Enumerable.Range(0, 101).Select(i => i * i * 7919 % 1009)];
        var differences = wealth.Sum(one => wealth.Sum(other => (long)Math.Abs(one - other)));

        var gini = Gini.Of(wealth);

        Assert.Equal((Int128)differences * gini.Denominator, gini.Numerator * 2 * wealth.Length * wealth.Sum(one => (long)one));
    }

    [Fact]
    public void LargestValues_DoNotOverflow() =>
        Assert.Equal(new Gini((Int128)999_999 * int.MaxValue, (Int128)1_000_000 * int.MaxValue), Gini.Of([.. new int[999_999], int.MaxValue]));

    [Fact]
    public async Task DefaultRun_GrowsAsUnequalAsEpsteinAndAxtellFound()
    {
        var run = await Lands.DefaultRun;

        // 5 to 25, all equally likely: (25 - 5) / (3 * (25 + 5)) = 0.222.
        Assert.InRange(run.Figures[0].Gini.Value, 0.20, 0.24);
        Assert.InRange(run.Figures.Skip(100).Average(figures => figures.Gini.Value), 0.42, 0.52);
        Assert.All(run.Figures, figures => Assert.InRange(figures.Population, 350, 400));
    }

    [Fact]
    public async Task SettlersOfTheDefaultLand_SettleAtWhatItFeeds()
    {
        var run = await Runner.RunAsync(Lands.Default with { Customs = Model.Customs.Settlers, Rounds = 150 }, MetaIsland.Schedule.Hybrid, CancellationToken.None);

        Assert.Equal(400, run.Figures[0].Population);
        Assert.InRange(run.Figures[^1].Population, 190, 250);
    }
}
