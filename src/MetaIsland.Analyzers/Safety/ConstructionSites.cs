using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Programs;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>Looks at who makes agents: a constructor whose every caller hands over an object of its own shares nothing.</summary>
internal static class ConstructionSites
{
    public static bool AlwaysFresh(SourceProgram program, EffectAnalysis analysis, IMethodSymbol constructor, IParameterSymbol parameter)
    {
        var taken = HandOvers.Parameter(program.Symbols.Method(constructor), parameter.Ordinal + 1);
        var sites = 0;
        foreach (var method in NamedMembers.Naming(program, constructor.ContainingType.Name).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default))
        {
            var ir = program.Symbols.Method(method);
            if (program.BodyOf(ir) is not { } body)
                continue;
            var effects = analysis.Of(body, new Dictionary<int, ArgumentShape>(), ir.Parameters, []).Effects;
            var here = effects.Where(e => e.Kind == EffectKind.HandOver && taken.Equals(e.Field)).ToList();
            if (here.Any(e => !e.Value.IsEmpty) || here.Count > 0 && effects.Any(e => e.Kind == EffectKind.UsedAfter))
                return false;
            sites += here.Count;
        }
        return sites > 0;
    }
}
