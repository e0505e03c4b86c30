using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Determinism;

/// <summary>MI3008: waits by the time of the run, which may be virtual and which a replay does not wait for. MI4001 says it of <c>Thread.Sleep</c> too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DelayFixer))]
public sealed class DelayFixer() : Fixer(DeterminismRules.RealTime.Id, UsageRules.BlockingWait.Id)
{
    private protected override IEnumerable<Fix> Find(Place place)
    {
        if (RunMethod.Around(place) is not { } method || !Captures.CanName(place.Node)
            || place.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(c => Kind(place, c) is not null) is not { } call
            || call.ArgumentList.Arguments is not { Count: > 0 } arguments)
            yield break;
        var first = arguments[0];
        var edit = new MethodEdit(place, method);
        var isSleep = Kind(place, call) == "Sleep";
        if (isSleep && (call.Parent is not (ExpressionStatementSyntax or ArrowExpressionClauseSyntax) || !edit.TryMakeAsync(call)))
            yield break;
        var me = edit.Context();
        yield return Fix.In(place.Document, $"Await '{me}.Delay'", "delay", () =>
        {
            var time = place.Model.GetTypeInfo(first.Expression, place.Stop).Type.Is("System.TimeSpan")
                ? first.Expression.ToString()
                : $"global::System.TimeSpan.FromMilliseconds({first.Expression})";
            var stop = arguments.Count > 1 && !isSleep ? arguments[1].Expression.ToString() : edit.Token();
            // A ValueTask is awaited once, at once; whoever keeps it wants a Task.
            var rest = isSleep || call.Parent is AwaitExpressionSyntax || IsConfigured(call) ? "" : ".AsTask()";
            var delay = SyntaxFactory.ParseExpression($"{(isSleep ? "await " : "")}{me}.Delay({time}, {stop}){rest}");
            edit.Replace(call, Names.Simplify(delay));
            return edit.Apply();
        });
    }

    private static bool IsConfigured(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax } };

    private static string? Kind(Place place, InvocationExpressionSyntax call) => place.Model.GetSymbolInfo(call, place.Stop).Symbol switch
    {
        { Name: "Delay", ContainingType: var type } when type.Is(KnownNames.Task) && call.ArgumentList.Arguments.Count <= 2 => "Delay",
        { Name: "Sleep", ContainingType: var type } when type.Is("System.Threading.Thread") => "Sleep",
        _ => null,
    };
}
