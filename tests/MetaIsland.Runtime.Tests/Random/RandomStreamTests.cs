namespace MetaIsland.Runtime.Tests;

public sealed class RandomStreamTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Next_NothingToChooseFrom_Throws(int max) =>
        Assert.Throws<ArgumentOutOfRangeException>("max", () => TestRandom.Of(1).Next(max));

    [Theory]
    [InlineData(5, 5)]
    [InlineData(5, 4)]
    public void Next_EmptyRange_Throws(int min, int max) =>
        Assert.Throws<ArgumentOutOfRangeException>("max", () => TestRandom.Of(1).Next(min, max));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-3, 4)]
    [InlineData(int.MaxValue - 1, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue + 2)]
    public void Next_SmallRange_ReachesBothEndsAndStaysWithin(int min, int max)
    {
        var random = TestRandom.Of(2);

        var drawn = Enumerable.Range(0, 1000).Select(_ => random.Next(min, max)).ToArray();

        Assert.Equal(min, drawn.Min());
        Assert.Equal(max - 1, drawn.Max());
    }

    [Fact]
    public void Next_WholeRange_IsOnBothSidesOfZeroEquallyOften()
    {
        var random = TestRandom.Of(3);

        var negative = Enumerable.Range(0, 10_000).Count(_ => random.Next(int.MinValue, int.MaxValue) < 0);

        Assert.InRange(negative, 4_800, 5_200);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(100)]
    public void Next_IsUniform(int max)
    {
        var random = TestRandom.Of(4);

        AssertUniform(max, 200_000, () => random.Next(max));
    }

    [Fact]
    public void Next_BoundThatDoesNotDivide_IsNotBiased()
    {
        // Without rejection the multiples of 3 would come twice as often as each of the others.
        const int bound = 3 << 29;
        var random = TestRandom.Of(5);

        AssertUniform(3, 90_000, () => random.Next(bound) % 3);
    }

    [Fact]
    public void NextDouble_IsUniformAndBelowOne()
    {
        var random = TestRandom.Of(6);

        AssertUniform(50, 200_000, () => (int)(random.NextDouble() * 50));
    }

    [Fact]
    public void NextDouble_UsesAll53Bits()
    {
        var random = TestRandom.Of(7);

        var lowest = Enumerable.Range(0, 1000).Count(_ => (long)(random.NextDouble() * (1L << 53)) % 2 == 1);

        Assert.InRange(lowest, 430, 570);
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(1.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Chance_NoProbability_Throws(double p) =>
        Assert.Throws<ArgumentOutOfRangeException>("p", () => TestRandom.Of(1).Chance(p));

    [Theory]
    [InlineData(0.0, 0, 0)]
    [InlineData(1.0, 10_000, 10_000)]
    [InlineData(0.3, 2_850, 3_150)]
    public void Chance_ComesTrueAsOftenAsItSays(double p, int least, int most)
    {
        var random = TestRandom.Of(8);

        Assert.InRange(Enumerable.Range(0, 10_000).Count(_ => random.Chance(p)), least, most);
    }

    [Fact]
    public void Shuffle_KeepsTheItems_AndEveryOrderIsEquallyLikely()
    {
        var random = TestRandom.Of(9);
        string[] orders = ["abcd", "abdc", "acbd", "acdb", "adbc", "adcb", "bacd", "badc", "bcad", "bcda", "bdac", "bdca",
            "cabd", "cadb", "cbad", "cbda", "cdab", "cdba", "dabc", "dacb", "dbac", "dbca", "dcab", "dcba"];

        AssertUniform(orders.Length, 100_000, () =>
        {
            var items = "abcd".ToCharArray();
            random.Shuffle<char>(items);
            return Array.IndexOf(orders, new string(items));
        });
    }

    [Fact]
    public void Copy_ContinuesTheDrawsOfTheOriginal()
    {
        var together = TestRandom.Of(10);
        var copy = together;
        var alone = TestRandom.Of(10);

        Assert.Equal(alone.Next(1000), together.Next(1000));
        Assert.Equal(alone.Next(1000), copy.Next(1000));
        Assert.Equal(alone.Next(1000), together.Next(1000));
    }

    [Fact]
    public void Default_SaysWhereToTakeAStreamFrom()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => default(RandomStream).Next(2));

        Assert.Contains("AgentContext", thrown.Message);
    }

    /// <summary>Every result of every release: a change here changes everybody's simulations.</summary>
    [Fact]
    public void Draws_AreThoseOfTheFirstRelease()
    {
        var random = TestRandom.Of(42);
        var items = "metaisland".ToCharArray();
        random.Shuffle<char>(items);

        Assert.Equal("aandestmil", new string(items));
        Assert.Equal([6, 6, 773_584, 2], [random.Next(10), random.Next(10), random.Next(1_000_000), random.Next(-5, 5)]);
        Assert.Equal("3fe2c3caa87575e1", BitConverter.DoubleToInt64Bits(random.NextDouble()).ToString("x"));
        Assert.Equal([true, true], [random.Chance(0.5), random.Chance(0.5)]);
        Assert.Equal("bfdedba5f30e6d27", BitConverter.DoubleToInt64Bits(random.NextGaussian()).ToString("x"));
    }

    /// <summary>Chi-square with a fixed seed: five standard deviations above what is expected would be a broken generator.</summary>
    private static void AssertUniform(int cells, int draws, Func<int> draw)
    {
        var counts = new int[cells];
        for (var i = 0; i < draws; i++)
            counts[draw()]++;

        var expected = (double)draws / cells;
        var chiSquare = counts.Sum(count => (count - expected) * (count - expected) / expected);
        var freedom = cells - 1;
        Assert.True(chiSquare < freedom + (5 * Math.Sqrt(2.0 * freedom)), $"chi-square {chiSquare} with {freedom} degrees of freedom");
    }
}
