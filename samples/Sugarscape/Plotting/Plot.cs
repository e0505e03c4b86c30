using System.Globalization;

namespace SugarscapeSample.Plotting;

/// <summary>Draws panels of lines above each other, over one axis, into an SVG image that needs nothing else.</summary>
/// <param name="output">Takes the image.</param>
/// <param name="title">Stands above all.</param>
/// <param name="acrossTitle">What the axis across shows.</param>
internal sealed class Plot(TextWriter output, string title, string acrossTitle)
{
    private const double Left = 80;
    private const double Width = 640;
    private const double Top = 60;
    private const double Height = 150;
    private const double Gap = 56;
    private const int MostPoints = 2000;

    // Colors of Okabe and Ito, which the color-blind can tell apart, on whatever ground the reader has chosen.
    private const string Style = """
        text { font: 12px system-ui, sans-serif; fill: #24292f }
        .title { font-size: 16px; font-weight: 600 } .panel { font-weight: 600 } .up { text-anchor: end } .across { text-anchor: middle }
        .ground { fill: #ffffff } .grid { stroke: #d0d7de } .line { fill: none; stroke-width: 1.5 }
        .s0 { stroke: #0072b2 } .s1 { stroke: #d55e00 } .s2 { stroke: #009e73 }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 } .ground { fill: #0d1117 } .grid { stroke: #30363d }
          .s0 { stroke: #56b4e9 } .s1 { stroke: #e69f00 } .s2 { stroke: #2fc89a }
        }
        """;

    private readonly SvgWriter svg = new(output);

    /// <summary>Writes the image.</summary>
    /// <param name="panels">At least one; all lines have the same number of values.</param>
    public void Draw(IReadOnlyList<Panel> panels)
    {
        var (width, height) = (Left + Width + 40, Top + (panels.Count * (Height + Gap)) + 10);
        var count = panels[0].Lines[0].Values.Count;
        var across = Axis.To(Math.Max(1, count - 1));
        svg.Begin("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", FormattableString.Invariant($"0 0 {width} {height}")), ("width", width), ("height", height), ("role", "img"));
        svg.Text("title", title);
        svg.Text("style", Style);
        svg.Empty("rect", ("class", "ground"), ("width", width), ("height", height));
        svg.Text("text", title, ("class", "title"), ("x", Left), ("y", 28d));
        for (var i = 0; i < panels.Count; i++)
            Draw(panels[i], Top + (i * (Height + Gap)), across);
        svg.Text("text", acrossTitle, ("class", "across"), ("x", Left + (Width / 2)), ("y", height - 14));
        svg.End();
    }

    private void Draw(Panel panel, double top, Axis across)
    {
        var up = Axis.To(panel.Lines.SelectMany(line => line.Values).DefaultIfEmpty().Max());
        svg.Begin("g", ("transform", FormattableString.Invariant($"translate({Left} {top})")));
        foreach (var mark in up.Marks)
        {
            var y = Height - (mark / up.Top * Height);
            svg.Empty("line", ("class", "grid"), ("x1", 0d), ("x2", Width), ("y1", y), ("y2", y));
            svg.Text("text", Axis.Describe(mark), ("class", "up"), ("x", -8d), ("y", y + 4));
        }
        foreach (var mark in across.Marks)
        {
            var x = mark / across.Top * Width;
            svg.Empty("line", ("class", "grid"), ("x1", x), ("x2", x), ("y1", 0d), ("y2", Height));
            svg.Text("text", Axis.Describe(mark), ("class", "across"), ("x", x), ("y", Height + 18));
        }
        svg.Text("text", panel.Title, ("class", "panel"), ("x", 0d), ("y", -8d));
        for (var i = 0; i < panel.Lines.Count; i++)
            Draw(panel.Lines[i], i, i + 1 - panel.Lines.Count, up, across, isNamed: panel.Lines.Count > 1);
        svg.End();
    }

    private void Draw(Series line, int number, int placeFromRight, Axis up, Axis across, bool isNamed)
    {
        svg.Empty("polyline", ("class", $"line s{number % 3}"), ("points", string.Join(' ', Points(line.Values, up, across))));
        if (!isNamed)
            return;
        var x = Width - 90 + (placeFromRight * 120);
        svg.Empty("line", ("class", $"line s{number % 3}"), ("x1", x), ("x2", x + 20), ("y1", -12d), ("y2", -12d));
        svg.Text("text", line.Name, ("x", x + 26), ("y", -8d));
    }

    // Of very many values only some: more than the image has pixels across cannot be seen.
    private static IEnumerable<string> Points(IReadOnlyList<double> values, Axis up, Axis across)
    {
        var every = (values.Count + MostPoints - 1) / MostPoints;
        for (var i = 0; i < values.Count; i += every)
            yield return string.Create(CultureInfo.InvariantCulture, $"{i / across.Top * Width:0.##},{Height - (values[i] / up.Top * Height):0.##}");
    }
}
