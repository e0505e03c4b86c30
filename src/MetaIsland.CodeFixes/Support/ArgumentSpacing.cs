using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Support;

/// <summary>A space behind every comma of a call whose arguments were changed.</summary>
internal static class ArgumentSpacing
{
    public static InvocationExpressionSyntax NormalizeArguments(this InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        var commas = arguments.GetSeparators().Select(comma => comma.HasTrailingTrivia ? comma : comma.WithTrailingTrivia(SyntaxFactory.Space));
        return call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(arguments, commas)));
    }
}
