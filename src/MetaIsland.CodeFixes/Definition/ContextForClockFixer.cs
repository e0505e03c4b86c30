using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Definition;

/// <summary>MI1028: takes the context instead of a clock, and reads its <c>Time</c> wherever the clock was read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContextForClockFixer))]
public sealed class ContextForClockFixer() : Fixer(DefinitionRules.ClockService.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        // What reads the clock is recorded, so it may not write.
        if (RunMethod.Around(place) is not { } method || method.Writes(place.Model)
            || place.Enclosing<ParameterSyntax>() is not { } syntax || place.Model.GetDeclaredSymbol(syntax, place.Stop) is not IParameterSymbol clock)
            yield break;
        var uses = method.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == clock.Name && clock.SameAs(place.Model.GetSymbolInfo(n, place.Stop).Symbol)).ToList();
        if (uses.Any(u => !Captures.CanName(u) || u.Parent is AssignmentExpressionSyntax assignment && assignment.Left == u))
            yield break;
        var edit = new MethodEdit(place, method);
        var me = edit.Context();
        yield return Fix.In(place.Document, $"Read the time of '{me}'", "context", () =>
        {
            edit.Remove(clock);
            foreach (var use in uses)
                edit.Replace(use, SyntaxFactory.ParseExpression(me + ".Time"));
            return edit.Apply();
        });
    }
}
