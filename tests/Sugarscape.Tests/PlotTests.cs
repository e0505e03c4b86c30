using System.Globalization;
using System.Xml.Linq;
using SugarscapeSample.Plotting;

namespace SugarscapeSample.Tests;

public sealed class PlotTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Plot_IsWellFormedAndShowsEveryValue()
    {
        var svg = Draw("A plot", new Panel("One", [new Series("a", [0, 5, 10])]), new Panel("Two", [new Series("b", [1, 1, 1]), new Series("c", [0, 0, 3])]));

        Assert.Equal(["A plot", "One", "Two"], svg.Descendants(Svg + "text").Where(text => text.Attribute("class")?.Value is "title" or "panel").Select(text => text.Value));
        Assert.Equal(["0,150 320,75 640,0", "0,100 320,100 640,100", "0,150 320,150 640,0"], svg.Descendants(Svg + "polyline").Select(line => line.Attribute("points")!.Value));
        Assert.Equal(["b", "c"], svg.Descendants(Svg + "text").Where(text => text.Attribute("class") is null).Select(text => text.Value));
    }

    [Fact]
    public void Text_IsEscaped()
    {
        const string Hostile = "a < b & \"c\" > 'd' </text><script/> \u0001\uFFFE \U0001F36C";

        var svg = Draw(Hostile, new Panel(Hostile, [new Series(Hostile, [1]), new Series(Hostile, [2])]));

        var expected = Hostile.Replace('\u0001', '\uFFFD').Replace('\uFFFE', '\uFFFD');
        Assert.Equal(5, svg.Descendants().Count(element => element.Value == expected));
        Assert.Empty(svg.Descendants(Svg + "script"));
    }

    [Fact]
    public void NothingToShow_IsAnEmptyPlot()
    {
        var svg = Draw("Nothing", new Panel("None", [new Series("none", [])]));

        Assert.Equal("", Assert.Single(svg.Descendants(Svg + "polyline")).Attribute("points")!.Value);
    }

    [Fact]
    public void VeryManyValues_AreThinnedOut()
    {
        var svg = Draw("Many", new Panel("Many", [new Series("many", [.. Enumerable.Range(0, 100_001).Select(i => (double)i)])]));

        Assert.InRange(Assert.Single(svg.Descendants(Svg + "polyline")).Attribute("points")!.Value.Split(' ').Length, 1000, 2000);
    }

    [Fact]
    public void Plot_IsTheSameInEveryCulture()
    {
        var panel = new Panel("Half", [new Series("half", [0.25, 0.5, 1234.5])]);
        var expected = Draw("x", panel).ToString();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Assert.Equal(expected, Draw("x", panel).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0.47, "0 0.1 0.2 0.3 0.4 0.5")]
    [InlineData(400, "0 100 200 300 400")]
    [InlineData(19861, "0 5,000 10,000 15,000 20,000")]
    [InlineData(1, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(299, "0 50 100 150 200 250 300")]
    [InlineData(0, "0 1")]
    public void Axis_IsMarkedAtRoundNumbers(double largest, string marks) => Assert.Equal(marks, string.Join(' ', Axis.To(largest).Marks.Select(Axis.Describe)));

    private static XElement Draw(string title, params Panel[] panels)
    {
        using var output = new StringWriter();
        new Plot(output, title, "round").Draw(panels);
        return XElement.Parse(output.ToString());
    }
}
