using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>Whether a method may write its agent.</summary>
internal static class AgentWrites
{
    public static bool MayBeIn(ParseContext context, INamedTypeSymbol agent, IMethodSymbol method) => !method.IsStatic;
}
