using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Resolve]</c> methods of a world: who wins, decided by its own code.</summary>
internal static class ResolveParser
{
    /// <summary>Adds the methods to the specs of the events whose contests they decide.</summary>
    public static void Join(ParseContext context, List<IMethodSymbol> methods, SortedDictionary<string, ApplySpec> applies)
    {
        foreach (var method in methods.Where(m => m.Has(KnownNames.Resolve)))
        {
            if (FindProblem(context, method) is { } problem)
            {
                Refuse(problem);
                continue;
            }
            if (ContestMethods.Known(context, method.Parameters[0].Type) is not INamedTypeSymbol contest
                || ContestMethods.FindApply(context, method, contest.TypeArguments[0], methods, applies, DefinitionRules.BadResolve) is not var (apply, settings))
                continue;
            if (settings.Sets(nameof(ApplySpec.Policy)))
                Refuse($"'{TypeRefs.Short(context.Type)}.{apply.Method}' has a Policy, and one of them decides; take Policy or [Resolve] away");
            else if (apply.Resolve is { } other)
                Refuse($"'{TypeRefs.Short(context.Type)}.{other}' decides the contests of '{apply.Event.Short}' already; keep one");
            else
                applies[apply.Event.Key] = apply with { Resolve = method.Name, ResolveTakesView = method.Parameters.Length == 2 };

            void Refuse(string why) => ContestMethods.Refuse(context, method, DefinitionRules.BadResolve, why);
        }
    }

    private static string? FindProblem(ParseContext context, IMethodSymbol method)
    {
        if (ContestMethods.FindProblem(method) is { } problem)
            return problem;
        if (!method.ReturnsVoid && !method.ReturnType.HasError())
            return $"it returns '{TypeRefs.Short(method.ReturnType)}', and nobody reads that; return nothing, and call contest.Win(i) for who wins";
        var signature = $"(Contest<TEvent> contest), or (Contest<TEvent> contest, {TypeRefs.Short(context.Type)}.View before)";
        if (method.Parameters.Length is not (1 or 2))
            return $"it takes {method.Parameters.Length} parameters; take {signature}";
        var contest = method.Parameters[0];
        if (!contest.Type.Is(KnownNames.Contest) && ContestMethods.Known(context, contest.Type) is not null)
            return $"parameter '{contest.Name}' is '{TypeRefs.Short(contest.Type)}'; take {signature}";
        return ContestMethods.FindReference(contest) ?? (method.Parameters.Length == 2 ? ContestMethods.FindViewProblem(context, method.Parameters[1]) : null);
    }
}
