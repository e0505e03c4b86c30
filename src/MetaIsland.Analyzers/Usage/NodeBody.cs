using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaIsland.Analyzers.Usage;

/// <summary>Whether a body belongs to what a schedule runs, and what messages call it.</summary>
internal static class NodeBody
{
    /// <summary>A node, handler or sync point.</summary>
    public static bool IsRun(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
        && (method.Has(KnownNames.SyncPoint) || method.MarkOf(KnownNames.Node) is not null || method.MarkOf(KnownNames.Receive) is not null);

    /// <summary>An action on what runs, and nothing else: by its declaration, since an action on operations has every body in the program bound.</summary>
    public static void RegisterAction(CompilationStartAnalysisContext start, Action<SyntaxNodeAnalysisContext, IMethodSymbol, IOperation> analyze) => start.RegisterSyntaxNodeAction(
        context =>
        {
            if (context.ContainingSymbol is IMethodSymbol method && IsRun(method) && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is { } body)
                analyze(context, method, body);
        },
        SyntaxKind.MethodDeclaration);

    public static string Name(ISymbol method) => $"{method.ContainingType.Name}.{method.Name}";
}
