using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Suppressors;

/// <summary>Takes back what analyzers of others say of a member because they do not know who calls or reads it.</summary>
public abstract class MemberSuppressor : DiagnosticSuppressor
{
    private readonly ImmutableDictionary<string, SuppressionDescriptor> byId;

    private protected MemberSuppressor(string justification, params string[] ids)
    {
        byId = ids.ToImmutableDictionary(id => id, id => new SuppressionDescriptor("MIS" + id, id, justification));
        SupportedSuppressions = ids.Select(id => byId[id]).ToImmutableArray();
    }

    public sealed override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; }

    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (!MetaIslandReference.IsIn(context.Compilation))
            return;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (byId.TryGetValue(diagnostic.Id, out var suppression) && FindMember(context, diagnostic.Location) is { } member && IsWrong(member))
                context.ReportSuppression(Suppression.Create(suppression, diagnostic));
        }
    }

    /// <summary>What was said of the method, field, property, parameter or type is not so.</summary>
    private protected abstract bool IsWrong(ISymbol member);

    private static ISymbol? FindMember(SuppressionAnalysisContext context, Location location)
    {
        if (location.SourceTree is not { } tree)
            return null;
        var declaration = tree.GetRoot(context.CancellationToken).FindNode(location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<SyntaxNode>(n => n is ParameterSyntax or VariableDeclaratorSyntax or MemberDeclarationSyntax);
        // A field is declared by its names.
        if (declaration is BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables })
            declaration = variables[0];
        return declaration is null ? null : context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken);
    }
}
