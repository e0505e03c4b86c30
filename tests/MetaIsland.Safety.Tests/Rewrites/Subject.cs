using System.Collections.Immutable;
using MetaIsland.Safety.Tests.Cases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>The program a rewrite works on, with what its names mean.</summary>
public sealed class Subject
{
    private static readonly ImmutableHashSet<string> Entries = ["Node", "Receive", "SyncPoint"];

    public Subject(SafetyCase safetyCase, CaseProgram program)
    {
        Case = safetyCase;
        Tree = program.Own[0];
        Root = (CompilationUnitSyntax)Tree.GetRoot();
        Model = program.Compilation.GetSemanticModel(Tree);
    }

    public SafetyCase Case { get; }

    public SyntaxTree Tree { get; }

    public CompilationUnitSyntax Root { get; }

    public SemanticModel Model { get; }

    /// <summary>Types marked <c>[Agent]</c>.</summary>
    public IEnumerable<TypeDeclarationSyntax> Agents => All<TypeDeclarationSyntax>().Where(type => Has(type.AttributeLists, "Agent"));

    /// <summary>Nodes, handlers and sync points.</summary>
    public IEnumerable<MethodDeclarationSyntax> EntryPoints => All<MethodDeclarationSyntax>().Where(m => m.AttributeLists.Any(l => l.Attributes.Any(a => Entries.Contains(a.Name.ToString()))));

    public IEnumerable<T> All<T>()
        where T : SyntaxNode => Root.DescendantNodes().OfType<T>();

    public static bool Has(SyntaxList<AttributeListSyntax> lists, string name) => lists.Any(l => l.Attributes.Any(a => a.Name.ToString() == name));

    /// <summary>Applies edits, which may not overlap.</summary>
    public string Apply(ImmutableArray<Edit> edits)
    {
        var text = Tree.ToString();
        foreach (var edit in edits.Select((edit, i) => (edit, i)).OrderByDescending(e => e.edit.Span.Start).ThenByDescending(e => e.i).Select(e => e.edit))
            text = text[..edit.Span.Start] + edit.Text + text[edit.Span.End..];
        return text;
    }

    /// <summary>Only outermost edits: one inside another would be applied to text that is gone.</summary>
    public static ImmutableArray<Edit> Outermost(IEnumerable<Edit> edits)
    {
        var all = edits.ToList();
        return [.. all.Where(e => !all.Any(o => o != e && o.Span.Length > 0 && o.Span.Contains(e.Span) && o.Span != e.Span))];
    }
}
