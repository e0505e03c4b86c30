using MetaIsland.Randomness;

namespace MetaIsland.Runtime.Tests;

public sealed class GaussianTests
{
    /// <summary>Lower-tail probability 2^-k and its quantile, computed with 60 digits.</summary>
    public static TheoryData<int, double> Quantiles => new()
    {
        { 2, -0.6744897501960817 },
        { 3, -1.150349380376008 },
        { 4, -1.5341205443525463 },
        { 5, -1.8627318674216515 },
        { 8, -2.6600674686174597 },
        { 20, -4.7630010342678135 },
        { 34, -6.443934526538564 },
        { 37, -6.752300431407015 },
        { 40, -7.047700256664409 },
        { 50, -7.956038125481531 },
        { 54, -8.292361075813595 },
    };

    [Theory]
    [MemberData(nameof(Quantiles))]
    public void FromMiddle_IsTheQuantileInBothTails(int k, double expected)
    {
        var offset = Math.ScaleB(1.0, -k) - 0.5;

        Assert.Equal(expected, NormalQuantile.FromMiddle(offset), Math.Abs(expected) * 1e-15);
        Assert.Equal(-NormalQuantile.FromMiddle(offset), NormalQuantile.FromMiddle(-offset));
    }

    [Fact]
    public void FromMiddle_GoesUpEverywhere()
    {
        const int steps = 100_000;
        var before = double.NegativeInfinity;
        for (var i = 1; i < 2 * steps; i++)
        {
            var quantile = NormalQuantile.FromMiddle((double)(i - steps) / (2 * steps));
            Assert.True(quantile > before, $"at step {i}");
            before = quantile;
        }
    }

    [Fact]
    public void Log_AgreesWithTheLibraryToTheLastBits()
    {
        for (var x = Math.ScaleB(1.0, -54); x < 0.1; x *= 1.0007)
            Assert.Equal(Math.Log(x), NormalQuantile.Log(x), Math.Abs(Math.Log(x)) * 5e-16);
    }

    [Fact]
    public void NextGaussian_HasTheMomentsAndTailsOfTheNormalDistribution()
    {
        const int count = 1_000_000;
        var random = TestRandom.Of(11);
        double first = 0, second = 0, third = 0, fourth = 0;
        int beyond1 = 0, beyond3 = 0, beyond4 = 0;
        for (var i = 0; i < count; i++)
        {
            var x = random.NextGaussian();
            first += x;
            second += x * x;
            third += x * x * x;
            fourth += x * x * x * x;
            beyond1 += Math.Abs(x) > 1 ? 1 : 0;
            beyond3 += Math.Abs(x) > 3 ? 1 : 0;
            beyond4 += Math.Abs(x) > 4 ? 1 : 0;
        }

        // Four standard deviations of each estimate: sqrt of 1, 2, 15 and 96 over the count.
        Assert.Equal(0.0, first / count, 0.004);
        Assert.Equal(1.0, second / count, 0.0057);
        Assert.Equal(0.0, third / count, 0.0155);
        Assert.Equal(3.0, fourth / count, 0.0392);
        Assert.InRange(beyond1, 317_311 - 1_862, 317_311 + 1_862);
        Assert.InRange(beyond3, 2_700 - 208, 2_700 + 208);
        Assert.InRange(beyond4, 63 - 32, 63 + 32);
    }
}
