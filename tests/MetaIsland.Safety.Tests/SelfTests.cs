using System.Collections.Immutable;
using MetaIsland.Safety.Tests.Cases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Safety.Tests;

/// <summary>The measure itself is measured: an analyzer that says what it is told finds out whether verdicts are right.</summary>
public class SelfTests
{
    private static readonly SafetyCase Unsafe = new("U000", """
        // rule: MI2001|MI2003
        // source: own
        // truth: observable
        public static class A
        {
            public static int B = 1; // !
            public static int C = 2; // ?
            public static int D = 3; // !1 MI2005
            public static int E = 4; // !1 MI2005
            public static int F = 5;
        }
        """);

    private static readonly SafetyCase Safe = new("S000", """
        // source: own
        public static class A
        {
            public static int B = 1;
        }
        """);

    [Fact]
    public void Header_SaysWhatIsExpected()
    {
        Assert.Equal("MI2001|MI2003", string.Join("|", Unsafe.Rules));
        Assert.Equal("observable", Unsafe.Truth);
        Assert.Equal([5, 7], Unsafe.Marks.Select(m => m.Lines[0]));
        Assert.Equal("7|8", string.Join("|", Unsafe.Marks[1].Lines));
        Assert.Equal("MI2005", string.Join("|", Unsafe.Marks[1].Rules));
        Assert.Equal(6, Assert.Single(Unsafe.Optional));
    }

    [Theory]
    [InlineData(true, "B MI2001", "D MI2005")]
    [InlineData(true, "B MI2003", "E MI2005")]
    [InlineData(true, "B MI2003", "C MI2003", "D MI2005", "E MI2005")]
    [InlineData(true, "B MI2001", "B MI2017", "D MI2005")]
    [InlineData(false, "B MI2001")]
    [InlineData(false, "D MI2005")]
    [InlineData(false, "B MI2017", "D MI2005")]
    [InlineData(false, "B MI2001", "D MI2001")]
    [InlineData(false, "B MI2001", "D MI2005", "F MI2001")]
    [InlineData(false, "B MI2001", "D MI2005", "F AD0001")]
    [InlineData(false, "B MI2015", "D MI2005")]
    public void UnsafeVerdict_NeedsEveryMarkAndNothingElse(bool isRight, params string[] reports) => Assert.Equal(isRight, Judge(Unsafe, reports).IsRight);

    [Theory]
    [InlineData(true)]
    [InlineData(true, "B MI2021")]
    [InlineData(false, "B MI2001")]
    [InlineData(false, "B MI2015")]
    [InlineData(false, "B MI3001")]
    public void SafeVerdict_NeedsSilence(bool isRight, params string[] reports) => Assert.Equal(isRight, Judge(Safe, reports).IsRight);

    [Fact]
    public void Abstention_IsUnknown()
    {
        Assert.Single(Judge(Safe, "B MI2015").Unknown);
        Assert.Empty(Judge(Unsafe, "B MI2015", "B MI2001").Unknown);
    }

    [Fact]
    public void Information_CountsWhereTheCaseIsAboutIt()
    {
        var about = new SafetyCase("N000", Unsafe.Source.Replace("MI2001|MI2003", "MI3010"));
        Assert.True(Judge(about, "B MI3010", "D MI2005").IsRight);
        Assert.True(Judge(Safe, "B MI3010").IsRight);
    }

    private static Verdict Judge(SafetyCase safetyCase, params string[] reports) =>
        Verdict.Of(safetyCase, CaseAnalysis.Analyze(CaseProgram.Compile(safetyCase), [new Told(reports)]));

    /// <summary>Reports <c>B MI2001</c> at the field <c>B</c>.</summary>
#pragma warning disable RS1036, RS1038, RS1041 // Nobody installs it.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Told(string[] reports) : DiagnosticAnalyzer
#pragma warning restore RS1036, RS1038, RS1041
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. reports.Select(r => r.Split(' ')[1]).Distinct().Select(id =>
            new DiagnosticDescriptor(id, "title", "message", "Test", id is "MI2021" or "MI3010" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, isEnabledByDefault: true))];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(
                symbol =>
                {
                    foreach (var report in reports.Select(r => r.Split(' ')).Where(r => r[0] == symbol.Symbol.Name))
                        symbol.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics.First(d => d.Id == report[1]), symbol.Symbol.Locations[0]));
                },
                SymbolKind.Field);
        }
    }
}
