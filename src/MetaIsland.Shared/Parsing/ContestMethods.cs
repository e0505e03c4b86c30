using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>What <c>[Resolve]</c> and <c>[Rebid]</c> methods have in common: each belongs to the contests of one event.</summary>
internal static class ContestMethods
{
    /// <summary>The event has contests: it has an <c>[Apply]</c> with a key.</summary>
    /// <returns>The spec to add the method to, and the settings of its <c>[Apply]</c>; null where there is none, and why is said by somebody.</returns>
    public static (ApplySpec Spec, AttributeSettings Settings)? FindApply(
        ParseContext context, IMethodSymbol method, ITypeSymbol type, List<IMethodSymbol> methods, SortedDictionary<string, ApplySpec> applies, Rule rule)
    {
        var e = TypeRefs.From(type.WithoutNull(out var isNullable));
        if (isNullable)
        {
            Refuse(context, method, rule, $"'{e.Short}?' may be null, and an event never is; take '{e.Short}'");
            return null;
        }
        var apply = methods.FirstOrDefault(m => m.Has(KnownNames.Apply) && !m.Parameters.IsEmpty && Matches(m.Parameters[0].Type, e));
        var world = TypeRefs.Short(context.Type);
        if (apply is null)
        {
            Refuse(context, method, rule, $"'{world}' does not apply '{e.Short}'; add [Apply(Key = nameof({e.Short}.X))] void Apply({e.Short} e)");
            return null;
        }
        var settings = ContestParser.SettingsOf(context, apply);
        if (!ContestParser.HasKey(settings))
            Refuse(context, method, rule, $"'{world}.{apply.Name}' has no key, so '{e.Short}' has no contests; write [Apply(Key = nameof({e.Short}.X))]");
        return applies.TryGetValue(e.Key, out var spec) && spec.KeyType is not null ? (spec, settings) : null;
    }

    /// <summary>What no such method may be.</summary>
    public static string? FindProblem(IMethodSymbol method) => method switch
    {
        { MethodKind: not MethodKind.Ordinary } => "write it as an ordinary method",
        { IsStatic: false } => "it is not static, and a contest changes no world; make it static, and take the world's View to read it",
        { IsGenericMethod: true } => "it is generic; write one method a type of event",
        { IsAsync: true } => "it is asynchronous, and a commit waits for nobody; let a node wait and emit what it learned",
        _ => null,
    };

    /// <summary>Why the parameter is not the world as it was before; null where it is, or where the compiler complains.</summary>
    public static string? FindViewProblem(ParseContext context, IParameterSymbol parameter)
    {
        var type = parameter.Type.WithoutNull(out var isNullable);
        var view = $"{TypeRefs.Short(context.Type)}.View";
        if (WorldParts.Of(type, context.Type) is { IsView: true } part)
        {
            return !part.World.SameAs(context.Type) ? $"parameter '{parameter.Name}' shows '{TypeRefs.Short(part.World)}'; take '{view}'"
                : isNullable ? $"parameter '{parameter.Name}' may be null, and there is always a world; take '{view}'"
                : FindReference(parameter);
        }
        return Known(context, type) is null
            ? null
            : $"parameter '{parameter.Name}' is '{TypeRefs.Short(type)}'; take '{view}', the version before the commit, or nothing";
    }

    /// <summary>The type; null where the compiler complains of it.</summary>
    public static ITypeSymbol? Known(ParseContext context, ITypeSymbol type)
    {
        if (!type.HasError())
            return type;
        context.Break();
        return null;
    }

    /// <summary>Only a value or 'in' can be handed over without a word.</summary>
    public static string? FindReference(IParameterSymbol parameter) => parameter is { RefKind: RefKind.None or RefKind.In, IsParams: false }
        ? null
        : $"parameter '{parameter.Name}' is taken by reference or as params; take it by value";

    /// <summary>The same type; <c>Claim?</c> is not <c>Claim</c>.</summary>
    public static bool Matches(ITypeSymbol type, TypeRef other)
    {
        var bare = type.WithoutNull(out var isNullable);
        return !isNullable && TypeRefs.From(bare).Key == other.Key;
    }

    public static void Refuse(ParseContext context, IMethodSymbol method, Rule rule, string problem) =>
        context.Report(rule, method.Place(), $"{TypeRefs.Short(context.Type)}.{method.Name}", problem);
}
