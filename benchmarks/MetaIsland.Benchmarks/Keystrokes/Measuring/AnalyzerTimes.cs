using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Benchmarks.Keystrokes.Measuring;

/// <summary>Which analyzer the time went to, by the driver's own telemetry.</summary>
public sealed class AnalyzerTimes
{
    private readonly SortedDictionary<string, List<double>> times = new(StringComparer.Ordinal);

    public async Task AddAsync(CompilationWithAnalyzers driver)
    {
        foreach (var analyzer in driver.Analyzers)
        {
            var telemetry = await driver.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
            var name = analyzer.GetType().Name;
            if (!times.TryGetValue(name, out var list))
                times.Add(name, list = []);
            list.Add(telemetry.ExecutionTime.TotalMilliseconds);
        }
    }

    /// <summary>The slowest first.</summary>
    public IEnumerable<(string Analyzer, Figures Milliseconds)> Slowest => times.Select(t => (t.Key, new Figures(t.Value))).OrderByDescending(t => t.Item2.P95);
}
