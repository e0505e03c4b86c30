using SugarscapeSample.Measuring;
using SugarscapeSample.Plotting;
using SugarscapeSample.Running;

namespace SugarscapeSample.Reporting;

/// <summary>What of a run is drawn.</summary>
internal static class Charts
{
    /// <summary>Writes an SVG image: inequality, population and sugar over the rounds.</summary>
    public static void Write(RunSettings settings, RunResult run, TextWriter output)
    {
        var title = $"Sugarscape: {settings.Agents} foragers on {settings.Size.Width} x {settings.Size.Height} cells, seed {settings.Seed}";
        new Plot(output, title, "round").Draw(
        [
            new Panel("Gini coefficient of what foragers carry", [Line(run, "Gini", row => row.Gini.Value)]),
            new Panel("Foragers on the land", [Line(run, "foragers", row => row.Population)]),
            new Panel("Sugar", [Line(run, "carried", row => row.Carried), Line(run, "in cells", row => row.InCells)]),
        ]);
    }

    private static Series Line(RunResult run, string name, Func<Figures, double> value) => new(name, [.. run.Figures.Select(value)]);
}
