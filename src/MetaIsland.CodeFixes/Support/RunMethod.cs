using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Support;

/// <summary>A method that a schedule runs: node, handler, fallback or sync point.</summary>
internal sealed class RunMethod
{
    private RunMethod(MethodDeclarationSyntax syntax, IMethodSymbol symbol) => (Syntax, Symbol) = (syntax, symbol);

    public MethodDeclarationSyntax Syntax { get; }

    public IMethodSymbol Symbol { get; }

    public bool IsSyncPoint => Symbol.Has(KnownNames.SyncPoint);

    public string ContextType => IsSyncPoint ? KnownNames.SimulationContext : KnownNames.AgentContext;

    /// <summary>What is recorded writes nothing, so a method that does may not become so.</summary>
    public bool Writes(SemanticModel model) =>
        Symbol.Parameters.Any(p => p.Type is { Name: "Events", ContainingType: { } world } && world.Has(KnownNames.World) || p.Type.Is(KnownNames.Outbox) || p.Type.Is(KnownNames.Population))
        || Syntax.DescendantNodes().Any(n => Written(n) is { } target && model.GetSymbolInfo(target).Symbol is IFieldSymbol or IPropertySymbol { IsStatic: false });

    /// <summary>The one around a place; null where something else is, as a helper that nodes call.</summary>
    public static RunMethod? Around(Place place) =>
        place.Method is { } syntax && place.Model.GetDeclaredSymbol(syntax, place.Stop) is { } symbol && IsRun(symbol) ? new RunMethod(syntax, symbol) : null;

    private static bool IsRun(IMethodSymbol method) =>
        method.Has(KnownNames.Node) || method.Has(KnownNames.Receive) || method.Has(KnownNames.SyncPoint)
        || method.ContainingType.GetMembers().Any(node => node.Attribute(KnownNames.Node)?.NamedArguments.Any(a => a.Key == "Fallback" && a.Value.Value as string == method.Name) == true);

    private static ExpressionSyntax? Written(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left,
        PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression) => prefix.Operand,
        PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.PostIncrementExpression) || postfix.IsKind(SyntaxKind.PostDecrementExpression) => postfix.Operand,
        _ => null,
    };
}
