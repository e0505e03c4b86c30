using System.Globalization;
using MetaIsland.Benchmarks.Keystrokes.Measuring;

namespace MetaIsland.Benchmarks.Keystrokes;

/// <summary>A table of figures beside their goals.</summary>
internal sealed class KeystrokeReport(TextWriter output)
{
    private bool isMissed;

    public bool MeetsGoals => !isMissed;

    public void Head(string title)
    {
        output.WriteLine();
        output.WriteLine(title);
    }

    public void Row(string what, Figures milliseconds, double? medianGoal = null, double? p95Goal = null) => output.WriteLine(
        $"  {what,-34}{Show(milliseconds.Median),10} ms median{Goal(milliseconds.Median, medianGoal, "ms"),-22}{Show(milliseconds.P95),10} ms p95{Goal(milliseconds.P95, p95Goal, "ms"),-22}");

    public void Share(string what, double share, double goal) =>
        output.WriteLine($"  {what,-34}{Show(100 * share),10} %{Goal(100 * share, goal, "%")}");

    public void Slowest(AnalyzerTimes times)
    {
        foreach (var (analyzer, milliseconds) in times.Slowest.Take(6))
            Row("  of these " + analyzer, milliseconds);
    }

    private string Goal(double value, double? goal, string unit)
    {
        if (goal is not { } most)
            return "";
        isMissed |= value > most;
        return $" (goal {most.ToString(CultureInfo.InvariantCulture)} {unit}: {(value > most ? "MISSED" : "met")})";
    }

    private static string Show(double value) => value.ToString(value < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
