using MetaIsland.CodeFixes.Support;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>One simple change of something shared, as it stands in a node: <c>Stats.Total += 3;</c>, <c>island.Log.Add(text);</c></summary>
/// <param name="Statement">All of it, without the semicolon.</param>
/// <param name="Target">What is changed, inside <paramref name="Statement"/>.</param>
/// <param name="Base">The field or property inside <paramref name="Target"/> that holds it: <c>Stats.Total</c>.</param>
/// <param name="Member">That field or property.</param>
/// <param name="Verb">What the event is called behind the member's name.</param>
internal sealed record SharedChange(ExpressionSyntax Statement, ExpressionSyntax Target, ExpressionSyntax Base, ISymbol Member, string Verb)
{
    private static readonly HashSet<string> Changes =
        ["Add", "Remove", "Clear", "Insert", "RemoveAt", "Enqueue", "TryAdd", "TryRemove"];

    public ITypeSymbol Type => Member is IFieldSymbol of ? of.Type : ((IPropertySymbol)Member).Type;

    /// <summary>Null for anything but such a statement.</summary>
    public static SharedChange? Find(Place place, INamedTypeSymbol world)
    {
        var statement = place.Node.AncestorsAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(e => e.Parent is ExpressionStatementSyntax
            || e.Parent is ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } });
        if (statement is null || Split(place, statement) is not var (target, verb) || FindBase(place, target, world) is not { } found)
            return null;
        var member = place.Model.GetSymbolInfo(found, place.Stop).Symbol!;
        return new SharedChange(statement, target, found, member, verb);
    }

    private static (ExpressionSyntax Target, string Verb)? Split(Place place, ExpressionSyntax statement)
    {
        switch (statement)
        {
            case AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                return assignment.Left is TupleExpressionSyntax ? null : (assignment.Left, "Set");
            case AssignmentExpressionSyntax assignment:
                return (assignment.Left, "Changed");
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression, Operand: var operand }:
                return (operand, "Changed");
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression, Operand: var operand }:
                return (operand, "Changed");
            case InvocationExpressionSyntax call when IsInterlocked(place, call):
                return (call.ArgumentList.Arguments[0].Expression, "Changed");
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when Changes.Contains(access.Name.Identifier.ValueText):
                return (access.Expression, access.Name.Identifier.ValueText is "Add" or "TryAdd" or "Enqueue" ? "Added" : "Changed");
            default:
                return null;
        }
    }

    /// <summary><c>Interlocked.Increment(ref x)</c> and its like: what is atomic among threads is a plain change in an [Apply].</summary>
    public static bool IsInterlocked(Place place, InvocationExpressionSyntax call) =>
        place.Model.GetSymbolInfo(call, place.Stop).Symbol is IMethodSymbol { Name: "Increment" or "Decrement" or "Add", ContainingType: var type } && type.Is("System.Threading.Interlocked");

    // The world's own field, if it is one; else the outermost thing that a world could have as a field.
    private static ExpressionSyntax? FindBase(Place place, ExpressionSyntax target, INamedTypeSymbol world)
    {
        var spine = Spine(target).Where(e => place.Model.GetSymbolInfo(e, place.Stop).Symbol is IFieldSymbol or IPropertySymbol { IsIndexer: false }).ToList();
        var own = spine.FirstOrDefault(e => place.Model.GetSymbolInfo(e, place.Stop).Symbol is { IsStatic: false } member && member.ContainingType.SameAs(world));
        if (own is not null)
            return own;
        return spine.FirstOrDefault(e => place.Model.GetSymbolInfo(e, place.Stop).Symbol is { } member && (member.IsStatic || e is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax }));
    }

    private static IEnumerable<ExpressionSyntax> Spine(ExpressionSyntax target)
    {
        for (var current = target; current is not null;)
        {
            yield return current;
            current = current switch
            {
                ElementAccessExpressionSyntax element => element.Expression,
                MemberAccessExpressionSyntax access => access.Expression,
                ParenthesizedExpressionSyntax { Expression: var inner } => inner,
                PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand } => operand,
                _ => null,
            };
        }
    }
}
