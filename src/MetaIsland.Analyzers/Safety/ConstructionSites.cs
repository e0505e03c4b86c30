using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Programs;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>Looks at who makes agents: a constructor whose every caller hands over an object of its own shares nothing.</summary>
internal static class ConstructionSites
{
    public static bool AlwaysFresh(SourceProgram program, EffectAnalysis analysis, IMethodSymbol constructor, IParameterSymbol parameter) => false;
}
