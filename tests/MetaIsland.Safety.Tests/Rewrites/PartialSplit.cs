using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>The methods of an agent move to another file.</summary>
public sealed class PartialSplit : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject) => Moved(subject) is { Count: > 0 } moved ? [.. moved.Select(Edit.Remove)] : [];

    public string? SecondFile(Subject subject)
    {
        if (Moved(subject) is not { Count: > 0 } moved)
            return null;
        var agent = (TypeDeclarationSyntax)moved[0].Parent!;
        var modifiers = string.Join(' ', agent.Modifiers.Select(m => m.Text));
        return $"{string.Concat(subject.Root.Usings.Select(u => u.ToString() + "\n"))}\n{modifiers} {agent.Keyword} {agent.Identifier}\n{{\n{string.Concat(moved.Select(m => m.ToFullString()))}\n}}\n";
    }

    private static List<SyntaxNode> Moved(Subject subject) =>
        subject.Agents.LastOrDefault(a => a.Parent is CompilationUnitSyntax) is { } agent ? [.. agent.Members.OfType<MethodDeclarationSyntax>()] : [];
}
