using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>What a node does is done by a private method it calls.</summary>
public sealed class ExtractMethod : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) => [.. subject.EntryPoints.Where(m => m.Body is not null).SelectMany(Extract)];

    private static IEnumerable<Edit> Extract(MethodDeclarationSyntax method)
    {
        var name = method.Identifier.Text + "Body";
        var isVoid = method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
        var arguments = string.Join(", ", method.ParameterList.Parameters.Select(p => (p.Modifiers.Any(SyntaxKind.RefKeyword) ? "ref " : "") + p.Identifier.Text));
        var parameters = string.Join(", ", method.ParameterList.Parameters.Select(p => $"{p.Modifiers} {p.Type} {p.Identifier}"));
        var modifiers = string.Join(' ', method.Modifiers.Where(m => !m.IsKind(SyntaxKind.AsyncKeyword) && !m.IsKind(SyntaxKind.InternalKeyword) && !m.IsKind(SyntaxKind.ProtectedKeyword)).Select(m => m.Text));
        var isAsync = method.Modifiers.Any(SyntaxKind.AsyncKeyword);
        yield return Edit.Replace(method.Body!, $"{{ {(isVoid ? "" : "return ")}{name}({arguments}); }}\n\n    private {modifiers} {(isAsync ? "async" : "")} {method.ReturnType} {name}({parameters})\n    {method.Body}");
        foreach (var modifier in method.Modifiers.Where(m => m.IsKind(SyntaxKind.AsyncKeyword)))
            yield return Edit.Replace(modifier, "");
    }
}
