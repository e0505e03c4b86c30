using MetaIsland.Analyzers.Tests.Safety;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
namespace MetaIsland.Analyzers.Tests;
public class Probe
{
    [Fact]
    public async Task Print()
    {
        var output = new System.Text.StringBuilder();
        foreach (var line in File.ReadAllLines("/tmp/pages2/cases.txt"))
        {
            if (line.StartsWith("##")) { output.AppendLine(line); continue; }
            if (line.Length < 3) continue;
            string source, text;
            if (line[0] is 'P' or 'Q') { text = source = line[2..].Replace("\\n", "\n"); }
            else
            {
                text = line[2..];
                var parts = text.Split(" ||| ");
                source = Islands.With(parts[0], parts.Length > 1 ? parts[1] : "");
            }
            var compilation = GeneratorHarness.Run(CompilationFactory.Create("using MetaIsland;\n" + source)).Compilation;
            var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            var found = (await AnalyzerHarness.AnalyzeAsync(compilation)).OrderBy(d => d.Location.SourceSpan.Start).ToList();
            output.AppendLine(line);
            foreach (var e in errors) output.AppendLine("   ERROR " + e);
            foreach (var d in found)
                output.AppendLine($"   {d.Id} «{d.Location.SourceTree?.ToString().Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}» {d.GetMessage()}" + string.Concat(d.AdditionalLocations.Select(l => $"\n      + «{l.SourceTree?.ToString().Substring(l.SourceSpan.Start, l.SourceSpan.Length)}»")));
        }
        File.WriteAllText("/tmp/pages2/out.txt", output.ToString());
    }
}
