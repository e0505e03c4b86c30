using MetaIsland.Randomness;

namespace MetaIsland.Runtime.Tests;

public sealed class ExponentialTests
{
    [Fact]
    public void Of_IsTheExponential()
    {
        for (var x = -700.0; x <= 700.0; x += 0.0371)
            Assert.Equal(1.0, Exponential.Of(x) / Math.Exp(x), 2e-15);
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(710.0, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(-746.0, 0.0)]
    [InlineData(double.NegativeInfinity, 0.0)]
    public void Of_KnowsItsEnds(double x, double expected) => Assert.Equal(expected, Exponential.Of(x));
}
