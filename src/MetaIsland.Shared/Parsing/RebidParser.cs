using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Rebid]</c> methods of a world: what a loser bids for next.</summary>
internal static class RebidParser
{
    /// <summary>Adds the methods to the specs of the events with which they bid again.</summary>
    public static void Join(ParseContext context, List<IMethodSymbol> methods, SortedDictionary<string, ApplySpec> applies)
    {
        foreach (var method in methods.Where(m => m.Has(KnownNames.Rebid)))
        {
            if (FindProblem(context, method) is { } problem)
            {
                Refuse(problem);
                continue;
            }
            if (ContestMethods.Known(context, method.Parameters[0].Type) is not { } type
                || ContestMethods.Known(context, method.Parameters[1].Type) is not INamedTypeSymbol taken
                || ContestMethods.FindApply(context, method, type, methods, applies, DefinitionRules.BadRebid) is not var (apply, settings))
                continue;
            var world = TypeRefs.Short(context.Type);
            if (!ContestMethods.Matches(taken.TypeArguments[0], apply.KeyType!))
                Refuse($"it asks for keys of type '{TypeRefs.Short(taken.TypeArguments[0])}', and those of '{apply.Event.Short}' are '{apply.KeyType!.Short}'; take TakenKeys<{apply.KeyType.Short}>");
            else if (!settings.Sets(nameof(ApplySpec.MaxBids)) || settings.Number(nameof(ApplySpec.MaxBids)) == 1)
                Refuse($"'{world}.{apply.Method}' holds one turn, so nobody bids again; write how many turns are held at most, as in MaxBids = 8");
            else if (apply.Rebid is { } other)
                Refuse($"'{world}.{other}' bids again with '{apply.Event.Short}' already; keep one");
            else
                applies[apply.Event.Key] = apply with { Rebid = method.Name, RebidTakesView = method.Parameters.Length == 3 };

            void Refuse(string why) => ContestMethods.Refuse(context, method, DefinitionRules.BadRebid, why);
        }
    }

    private static string? FindProblem(ParseContext context, IMethodSymbol method)
    {
        if (ContestMethods.FindProblem(method) is { } problem)
            return problem;
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean && ContestMethods.Known(context, method.ReturnType) is not null
            || method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it does not return bool; return true to bid again, or false to give up";
        var signature = $"(ref TEvent bid, TakenKeys<TKey> taken), or (ref TEvent bid, TakenKeys<TKey> taken, {TypeRefs.Short(context.Type)}.View before)";
        if (method.Parameters.Length is not (2 or 3))
            return $"it takes {method.Parameters.Length} parameters; take {signature}";
        var (bid, taken) = (method.Parameters[0], method.Parameters[1]);
        if (bid.RefKind != RefKind.Ref)
            return $"parameter '{bid.Name}' is not taken by 'ref', so what it changes is lost; take {signature}";
        if (!taken.Type.Is(KnownNames.TakenKeys) && ContestMethods.Known(context, taken.Type) is not null)
            return $"parameter '{taken.Name}' is '{TypeRefs.Short(taken.Type)}'; take {signature}";
        return ContestMethods.FindReference(taken) ?? (method.Parameters.Length == 3 ? ContestMethods.FindViewProblem(context, method.Parameters[2]) : null);
    }
}
