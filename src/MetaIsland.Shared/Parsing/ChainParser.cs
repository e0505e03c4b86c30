using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Apply(Key = ..., Frees = ..., Held = ...)]</c>: what a winner leaves, and what somebody holds.</summary>
internal static class ChainParser
{
    public static ApplySpec Parse(ParseContext context, ITypeSymbol type, AttributeSettings settings, string name, ApplySpec apply)
    {
        var (hasFrees, hasHeld) = (settings.Sets(nameof(ApplySpec.Frees)), settings.Sets(nameof(ApplySpec.Held)));
        if (!hasFrees && !hasHeld)
            return apply;
        var frees = settings.Text(nameof(ApplySpec.Frees));
        var held = settings.Text(nameof(ApplySpec.Held));
        var place = settings.Place(hasFrees ? nameof(ApplySpec.Frees) : nameof(ApplySpec.Held));
        var problem = FindMissing(context, apply, hasFrees, hasHeld);
        // Half-typed: the compiler says so.
        if (problem is null && (frees is null || held is null))
            return apply;
        if (problem is null)
        {
            var (freed, wrong) = KeyParser.Find(context, type, frees!);
            if (freed is null && wrong is null)
                return apply;
            problem = wrong is not null ? $"Frees is '{frees}', and {wrong}"
                : freed!.Key != apply.KeyType!.Key ? $"'{frees}' is '{freed.Short}', and the key '{apply.Keys[0]}' is '{apply.KeyType.Short}'; give them one type"
                : null;
        }
        if (problem is null && FindHeldProblem(context, held!, apply.KeyType!) is { } heldProblem)
        {
            problem = heldProblem;
            place = settings.Place(nameof(ApplySpec.Held));
        }
        if (problem is null)
            return apply with { Frees = frees, Held = held };
        context.Report(DefinitionRules.BadChain, place, name, problem);
        return apply;
    }

    private static string? FindMissing(ParseContext context, ApplySpec apply, bool hasFrees, bool hasHeld)
    {
        if (!hasHeld)
        {
            return $"Frees is set and Held is not, so nobody says what is held; add Held = nameof(X), a method 'bool X({apply.KeyType!.Short} key)' "
                + $"of '{TypeRefs.Short(context.Type)}'";
        }
        if (!hasFrees)
            return $"Held is set and Frees is not, so nothing is ever left; add Frees = nameof({apply.Event.Short}.X), what a winner leaves, of type '{apply.KeyType!.Short}'";
        return apply.Keys.Count > 1 ? "it has several keys, and chains go from one key to one; name one with Key, or take Frees and Held away" : null;
    }

    private static string? FindHeldProblem(ParseContext context, string held, TypeRef key)
    {
        var methods = context.Type.GetMembers(held).OfType<IMethodSymbol>().Where(m => !m.IsGenerated()).ToList();
        var wanted = $"bool {held}({key.Short} key)";
        if (methods.Count == 0)
            return $"'{TypeRefs.Short(context.Type)}' has no method '{held}'; write '{wanted}', which says whether somebody holds the key";
        var fitting = methods.FirstOrDefault(m => m is { MethodKind: MethodKind.Ordinary, IsGenericMethod: false, Parameters.Length: 1, ReturnsByRef: false, ReturnsByRefReadonly: false }
            && m.ReturnType.SpecialType == SpecialType.System_Boolean
            && Takes(m.Parameters[0], key));
        if (fitting is null)
        {
            if (!methods.Any(m => m.ReturnType.HasError() || m.Parameters.Any(p => p.Type.HasError())))
                return $"'{held}' does not say whether one key is held; write '{wanted}'";
            context.Break();
            return null;
        }
        return fitting.IsStatic ? $"'{held}' is static, and who holds what is in the world; take 'static' away" : null;
    }

    // A key may be handed to who would also take null.
    private static bool Takes(IParameterSymbol parameter, TypeRef key) =>
        parameter is { RefKind: RefKind.None or RefKind.In, IsParams: false }
        && ContestMethods.Matches(parameter.Type.IsValueType ? parameter.Type : parameter.Type.WithNullableAnnotation(NullableAnnotation.None), key);
}
