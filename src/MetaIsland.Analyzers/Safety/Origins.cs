using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Programs;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>
/// Where the objects in an agent's fields come from: an agent that is given an object when it is made, and keeps it, may share it with whoever
/// gave it, unless the parameter is <c>[Owned]</c>.
/// </summary>
internal sealed class Origins(SourceProgram program, EffectAnalysis analysis, INamedTypeSymbol owner)
{
    private Dictionary<IrField, string>? found;

    /// <summary>Who else may hold what lies in the field; null where it is the agent's alone.</summary>
    public string? Of(IrField field, Region region)
    {
        // A closure that something outside made has brought along what it uses.
        if (field.Type?.Has(TypeTraits.Delegate) == true && region.Path.Length > 1)
            return $"whoever made '{field.Name}'";
        found ??= Find();
        return found.TryGetValue(field, out var origin) ? origin : null;
    }

    private Dictionary<IrField, string> Find()
    {
        var origins = new Dictionary<IrField, string>();
        foreach (var method in owner.SelfAndBases().SelectMany(t => t.GetMembers()).OfType<IMethodSymbol>().Where(IsCode))
        {
            var ir = program.Symbols.Method(method);
            if (program.BodyOf(ir) is not { } body)
                continue;
            var summary = analysis.Of(body, new Dictionary<int, ArgumentShape>(), ir.Parameters, []);
            foreach (var effect in summary.Effects.Where(e => e is { Kind: EffectKind.Write, On: { Root: { Kind: RootKind.Parameter, Index: 0 }, Path.Length: 0 }, Field: not null, Text: "" }))
            {
                if (effect.Value.Select(v => OriginOf(v, method)).FirstOrDefault(o => o is not null) is { } origin && !origins.ContainsKey(effect.Field!))
                    origins.Add(effect.Field!, origin);
            }
        }
        return origins;
    }

    private static bool IsCode(IMethodSymbol method) => !method.IsStatic && !method.IsAbstract && !method.IsGenerated()
        && (method.MethodKind is MethodKind.Constructor || !method.DeclaringSyntaxReferences.IsEmpty);

    private string? OriginOf(Region value, IMethodSymbol method)
    {
        if (value.Root.Kind == RootKind.Static)
            return $"the static '{Ownership.NameOf(value.Root.Field!)}'";
        if (value.Root.Kind != RootKind.Parameter || value.Root.Index == 0)
            return null;
        if (method.Parameters.ElementAtOrDefault(value.Root.Index - 1) is not { } parameter || parameter.Has(KnownNames.Owned))
            return null;
        // What nodes and handlers take is judged by itself.
        if (method.MethodKind != MethodKind.Constructor)
            return null;
        return ConstructionSites.AlwaysFresh(program, analysis, method, parameter) ? null : $"the constructor's parameter '{parameter.Name}'";
    }
}
