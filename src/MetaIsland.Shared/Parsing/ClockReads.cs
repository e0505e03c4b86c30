using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>Whether a method reads <c>Time</c> of its context: then its outcome goes to the tape.</summary>
internal static class ClockReads
{
    public static bool Find(IMethodSymbol method, CancellationToken cancellation)
    {
        var contexts = method.Parameters
            .Where(p => p.Type.Is(KnownNames.AgentContext) || p.Type.Is(KnownNames.SimulationContext))
            .Select(p => p.Name)
            .ToList();
        return contexts.Count > 0 && (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.Any(r =>
            r.GetSyntax(cancellation).DescendantNodes().Any(n =>
                n is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Time", Expression: IdentifierNameSyntax context }
                && contexts.Contains(context.Identifier.ValueText)));
    }
}
