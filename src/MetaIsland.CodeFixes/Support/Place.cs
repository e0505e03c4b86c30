using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Support;

/// <summary>Where a diagnostic stands, with what a fix has to know of its surroundings.</summary>
internal sealed class Place(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken stop)
{
    public Document Document { get; } = document;

    public SyntaxNode Root { get; } = root;

    public SemanticModel Model { get; } = model;

    public Diagnostic Diagnostic { get; } = diagnostic;

    public CancellationToken Stop { get; } = stop;

    /// <summary>The smallest node that covers the squiggle.</summary>
    public SyntaxNode Node { get; } = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The nearest node of that kind around the squiggle, or the squiggle itself.</summary>
    public T? Enclosing<T>() where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();

    /// <summary>The method around the squiggle: a node, sync point, handler or the like.</summary>
    public MethodDeclarationSyntax? Method => Enclosing<MethodDeclarationSyntax>();

    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;
}
