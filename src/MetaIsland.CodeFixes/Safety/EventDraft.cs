using MetaIsland.CodeFixes.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Safety;

/// <summary>
/// Splits a change in two: what the node knows goes into an event, the change itself into an [Apply], where <c>e.X</c> stands for what the node knew.
/// </summary>
internal sealed class EventDraft(Place place, SharedChange change, string field)
{
    private readonly List<EventValue> values = [];

    public IReadOnlyList<EventValue> Values => values;

    /// <summary>The body of the [Apply]; null where it is not simple enough.</summary>
    public string? Body()
    {
        if (Lift(change.Target, "Index") is not { } target)
            return null;
        switch (change.Statement)
        {
            case AssignmentExpressionSyntax assignment:
                return Lift(assignment.Right, "Value") is { } value ? $"{target} {assignment.OperatorToken.Text} {value}" : null;
            case PrefixUnaryExpressionSyntax { OperatorToken.Text: var before }:
                return target + before;
            case PostfixUnaryExpressionSyntax { OperatorToken.Text: var behind }:
                return target + behind;
            case InvocationExpressionSyntax call when SharedChange.IsInterlocked(place, call):
                var name = ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText;
                if (name != "Add")
                    return target + (name == "Increment" ? "++" : "--");
                return Lift(call.ArgumentList.Arguments[1].Expression, "Value") is { } added ? $"{target} += {added}" : null;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                var arguments = call.ArgumentList.Arguments.Select(a => a.RefKindKeyword.RawKind == 0 ? Lift(a.Expression, "Value") : null).ToList();
                return arguments.Contains(null) ? null : $"{target}.{access.Name}({string.Join(", ", arguments)})";
            default:
                return null;
        }
    }

    // What the world has stays where it is; literals too; all else comes in the event.
    private string? Lift(ExpressionSyntax expression, string name)
    {
        if (SyntaxFactory.AreEquivalent(expression, change.Base))
            return field;
        if (!expression.DescendantNodes().Any(n => SyntaxFactory.AreEquivalent(n, change.Base)))
            return Carry(expression, name);
        switch (expression)
        {
            case ElementAccessExpressionSyntax element:
                var indices = element.ArgumentList.Arguments.Select(a => Lift(a.Expression, "Index")).ToList();
                return Lift(element.Expression, name) is { } array && !indices.Contains(null) ? $"{array}[{string.Join(", ", indices)}]" : null;
            case MemberAccessExpressionSyntax access:
                return Lift(access.Expression, name) is { } whole ? $"{whole}.{access.Name}" : null;
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return Lift(inner, name) is { } lifted ? $"({lifted})" : null;
            case BinaryExpressionSyntax binary:
                return Lift(binary.Left, name) is { } left && Lift(binary.Right, name) is { } right ? $"{left} {binary.OperatorToken.Text} {right}" : null;
            default:
                return null;
        }
    }

    private string? Carry(ExpressionSyntax expression, string name)
    {
        if (expression is LiteralExpressionSyntax { RawKind: not (int)SyntaxKind.DefaultLiteralExpression } or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax })
            return expression.ToString();
        var info = place.Model.GetTypeInfo(expression, place.Stop);
        var type = info.Type ?? info.ConvertedType;
        // What is awaited, or declared in it, belongs where it stands.
        if (type is null || !EventValue.IsImmutable(type) || expression.DescendantNodesAndSelf().Any(n => n is AwaitExpressionSyntax or DeclarationExpressionSyntax or AssignmentExpressionSyntax))
            return null;
        var known = values.FirstOrDefault(v => v.Value == expression.ToString());
        if (known is null)
        {
            known = new EventValue(Unique(MemberName(expression) ?? name), Names.Full(type), expression.ToString(), EventValue.IsVisible(type));
            values.Add(known);
        }
        return "e." + known.Name;
    }

    // A word the node has for it.
    private static string? MemberName(ExpressionSyntax expression)
    {
        var word = expression switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var text } => text,
            _ => null,
        };
        return word is null ? null : char.ToUpperInvariant(word.TrimStart('_')[0]) + word.TrimStart('_').Substring(1);
    }

    private string Unique(string name)
    {
        var free = name == "By" ? "Value" : name;
        for (var i = 2; values.Any(v => v.Name == free); i++)
            free = name + i;
        return free;
    }
}
