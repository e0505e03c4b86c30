using MetaIsland.CodeFixes.Support;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Determinism;

/// <summary>
/// MI3001: reads the clock of the run. That records the method, and what is recorded writes nothing, so there is no fix in a method that does.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClockFixer))]
public sealed class ClockFixer() : Fixer(DeterminismRules.Clock.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (RunMethod.Around(place) is not { } method || !Captures.CanName(place.Node) || method.Writes(place.Model)
            || place.Node.AncestorsAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(e => Reading(place, e) is not null) is not { } clock)
            yield break;
        var edit = new MethodEdit(place, method);
        var me = edit.Context();
        yield return Fix.In(place.Document, $"Read the time of '{me}'", "clock", () =>
        {
            edit.Replace(clock, SyntaxFactory.ParseExpression($"{me}.Time{Reading(place, clock)}"));
            return edit.Apply();
        });
    }

    // What follows `me.Time`. A local time is that of the run's time zone, not of the machine.
    private static string? Reading(Place place, ExpressionSyntax expression) =>
        place.Model.GetSymbolInfo(expression, place.Stop).Symbol is not { IsStatic: true } symbol || symbol is IMethodSymbol && expression is not InvocationExpressionSyntax
            ? null
            : $"{symbol.ContainingType?.ToDisplayString()}.{symbol.Name}" switch
            {
                "System.DateTime.Now" => ".GetLocalNow().DateTime",
                "System.DateTime.UtcNow" => ".GetUtcNow().UtcDateTime",
                "System.DateTime.Today" => ".GetLocalNow().Date",
                "System.DateTimeOffset.Now" => ".GetLocalNow()",
                "System.DateTimeOffset.UtcNow" => ".GetUtcNow()",
                "System.TimeProvider.System" => "",
                "System.Diagnostics.Stopwatch.GetTimestamp" => ".GetTimestamp()",
                _ => null,
            };
}
