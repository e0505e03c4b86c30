using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>A loop over an array or list counts.</summary>
public sealed class ForEachToFor : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) => [.. subject.All<ForEachStatementSyntax>().SelectMany((loop, i) => Turn(subject.Model, loop, "at" + i))];

    private static IEnumerable<Edit> Turn(SemanticModel model, ForEachStatementSyntax loop, string at)
    {
        var type = model.GetTypeInfo(loop.Expression).Type;
        var length = type is IArrayTypeSymbol { Rank: 1 } ? "Length" : type is { Name: "List", ContainingNamespace.Name: "Generic" } ? "Count" : null;
        // What makes its collection on the spot may make it from a map: a loop that counts says that the order is wanted, and means something else.
        if (length is null || loop.AwaitKeyword != default || loop.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
            yield break;
        var items = at + "Items";
        yield return new Edit(
            Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(loop.SpanStart, loop.CloseParenToken.Span.End),
            $"{{ var {items} = {loop.Expression}; for (var {at} = 0; {at} < {items}.{length}; {at}++) {{ {loop.Type} {loop.Identifier} = {items}[{at}]; ");
        yield return Edit.After(loop, " } }");
    }
}
