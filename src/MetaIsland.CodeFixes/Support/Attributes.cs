using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Support;

/// <summary>Adds attributes to methods and takes them away, without moving what stands around them.</summary>
internal static class Attributes
{
    /// <summary>Behind the last attribute of the list that has the given one: <c>[Node, After(nameof(X))]</c>.</summary>
    public static MethodDeclarationSyntax AddBeside(MethodDeclarationSyntax method, AttributeSyntax beside, string added)
    {
        var list = (AttributeListSyntax)beside.Parent!;
        return method.ReplaceNode(list, list.AddAttributes(Parse(added).WithLeadingTrivia(SyntaxFactory.Space)));
    }

    /// <summary>Before a parameter: <c>[From(nameof(X))] Plan plan</c>.</summary>
    public static ParameterSyntax AddBefore(ParameterSyntax parameter, string added)
    {
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(Parse(added))).WithTrailingTrivia(SyntaxFactory.Space);
        var leading = parameter.GetLeadingTrivia();
        return parameter.WithLeadingTrivia().WithAttributeLists(parameter.WithLeadingTrivia().AttributeLists.Insert(0, list)).WithLeadingTrivia(leading);
    }

    public static AttributeSyntax Parse(string attribute) =>
        ((MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{attribute}] void M() {{ }}")!).AttributeLists[0].Attributes[0];

    public static SyntaxNode Remove(SyntaxNode root, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
            return root.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)));
        // The comments above it belong to what follows; the line break behind it does not.
        root = root.TrackNodes(list);
        var next = root.GetCurrentNode(list)!.GetLastToken().GetNextToken();
        if (next.Parent is not null)
            root = root.ReplaceToken(next, next.WithLeadingTrivia(list.GetLeadingTrivia()));
        return root.RemoveNode(root.GetCurrentNode(list)!, SyntaxRemoveOptions.KeepNoTrivia)!;
    }
}
