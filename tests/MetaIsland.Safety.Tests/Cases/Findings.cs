using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Safety.Tests.Cases;

/// <summary>A program and all that was reported about it.</summary>
public sealed record Findings(CaseProgram Program, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>An abstention: the analysis did not say that something is wrong, only that it does not know.</summary>
    public static bool IsAbstention(string rule) => rule is "MI2015" or "MI2021";

    /// <summary>
    /// Findings about safety and determinism that count for a case: warnings and errors, and information where the case is about just that rule.
    /// An analyzer that threw (AD0001) counts too.
    /// </summary>
    public IEnumerable<Diagnostic> Counted(SafetyCase safetyCase) => Diagnostics.Where(d =>
        IsOf(d, "MI2", "MI3", "AD") &&
        (d.Severity >= DiagnosticSeverity.Warning || d.Severity == DiagnosticSeverity.Info && safetyCase.Rules.Contains(d.Id)));

    /// <summary>Definition and usage findings of the severity warning or more.</summary>
    public IEnumerable<Diagnostic> Others() => Diagnostics.Where(d => IsOf(d, "MI1", "MI4") && d.Severity >= DiagnosticSeverity.Warning);

    /// <summary>The line a finding stands on, or -1 if that is in no file of the case.</summary>
    public int LineOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree && Program.Own.Contains(tree)
        ? diagnostic.Location.GetLineSpan().StartLinePosition.Line
        : -1;

    private static bool IsOf(Diagnostic diagnostic, params ReadOnlySpan<string> bands)
    {
        foreach (var band in bands)
        {
            if (diagnostic.Id.StartsWith(band, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
