using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>Locals, and private fields of agents, get names that say nothing.</summary>
public sealed class Rename : IRewrite
{
    public ImmutableArray<Edit> Edits(Subject subject)
    {
        var agents = subject.Agents.Select(agent => (ISymbol)subject.Model.GetDeclaredSymbol(agent)!).ToImmutableHashSet(SymbolEqualityComparer.Default);
        var names = new Dictionary<ISymbol, string>(SymbolEqualityComparer.Default);
        var edits = ImmutableArray.CreateBuilder<Edit>();
        foreach (var token in subject.Root.DescendantTokens())
        {
            var symbol = token.Parent switch
            {
                VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax when IsName(token) => subject.Model.GetDeclaredSymbol(token.Parent),
                // Before an '=' in braces, or a ':' in a pattern, it may be a member of another object: that is no local.
                IdentifierNameSyntax name => subject.Model.GetSymbolInfo(name).Symbol,
                _ => null,
            };
            if (symbol is ILocalSymbol || symbol is IFieldSymbol { DeclaredAccessibility: Accessibility.Private, AssociatedSymbol: null } && agents.Contains(symbol.ContainingType))
            {
                if (!names.TryGetValue(symbol, out var renamed))
                    names.Add(symbol, renamed = "x" + names.Count);
                edits.Add(Edit.Replace(token, renamed));
            }
        }
        return edits.ToImmutable();
    }

    private static bool IsName(SyntaxToken token) => token.Parent switch
    {
        VariableDeclaratorSyntax declarator => declarator.Identifier == token,
        SingleVariableDesignationSyntax designation => designation.Identifier == token,
        ForEachStatementSyntax loop => loop.Identifier == token,
        CatchDeclarationSyntax caught => caught.Identifier == token,
        _ => false,
    };
}
