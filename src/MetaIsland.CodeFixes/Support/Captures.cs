using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Support;

/// <summary>Whether a parameter of the method can be named at a place in it.</summary>
internal static class Captures
{
    public static bool CanName(SyntaxNode place) => !place.Ancestors().TakeWhile(a => a is not MethodDeclarationSyntax).Any(a =>
        a is AnonymousFunctionExpressionSyntax lambda && lambda.Modifiers.Any(SyntaxKind.StaticKeyword)
        || a is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.StaticKeyword));
}
