using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Apply(Key = ..., Policy = typeof(SeededLottery))]</c>: the type that decides contests.</summary>
internal static class PolicyParser
{
    public static ApplySpec Parse(ParseContext context, ITypeSymbol type, AttributeSettings settings, string name, ApplySpec apply)
    {
        if (settings.Type(nameof(ApplySpec.Policy)) is not { } policy)
            return apply;
        var place = settings.Place(nameof(ApplySpec.Policy));
        // The arguments of an open type are errors themselves, so that comes first.
        var isOpen = policy is INamedTypeSymbol { IsUnboundGenericType: true };
        if (!isOpen && (policy.HasError() || policy is INamedTypeSymbol declared && declared.AllInterfaces.Any(i => i.HasError())))
        {
            context.Break();
            return apply;
        }
        var problem = isOpen ? $"it is open; name what it is made for, as in typeof({policy.Name}<{apply.Event.Short}>)"
            : FindKindProblem(policy) ?? FindWrongEvent(policy, type, apply) ?? FindUseProblem(context, (INamedTypeSymbol)policy) ?? FindTooMany(policy, apply);
        if (problem is not null)
        {
            context.Report(DefinitionRules.BadPolicy, place, name, TypeRefs.Short(policy), problem);
            return apply;
        }
        if (FindNeed(policy, type, apply) is var (needed, advice))
        {
            context.Report(DefinitionRules.PolicyNeeds, place, name, TypeRefs.Short(policy), apply.Event.Short, needed, advice);
            return apply;
        }
        return policy.Is(KnownNames.FirstInOrder)
            ? apply
            : apply with { Policy = TypeRefs.From(policy), PolicyIsGeneric = !Events(policy).Any(e => IsEvent(e, type)) };
    }

    private static string? FindKindProblem(ITypeSymbol policy) => policy switch
    {
        not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsRefLikeType: false } =>
            "it is neither a class nor a struct that could be created; name one that implements IContestPolicy",
        { IsStatic: true } => "it is static; take 'static' away, or let a [Resolve] method of the world decide",
        _ => null,
    };

    /// <summary>Why generated code cannot create the policy.</summary>
    private static string? FindUseProblem(ParseContext context, INamedTypeSymbol named)
    {
        if (named.IsAbstract)
            return "it is abstract; name a type that derives from it";
        if (IsFileLocal(named))
            return "it is local to its file, where generated code is not; make it internal or public";
        if (context.Compilation?.IsSymbolAccessibleWithin(named, context.Type) == false)
            return $"'{TypeRefs.Short(context.Type)}' cannot see it; make it internal or public";
        if (!named.IsValueType && !named.InstanceConstructors.Any(c => c.Parameters.IsEmpty && context.Compilation?.IsSymbolAccessibleWithin(c, context.Type) != false))
            return "it has no parameterless constructor that the world can call; add one";
        return named.SelfAndBases().SelectMany(t => t.GetMembers()).Any(m => m is IFieldSymbol { IsRequired: true } or IPropertySymbol { IsRequired: true })
            ? "it has required members, which nobody gives it; take 'required' away"
            : null;
    }

    private static string? FindWrongEvent(ITypeSymbol policy, ITypeSymbol type, ApplySpec apply)
    {
        var events = Events(policy);
        if (policy.AllInterfaces.Any(i => i.Is(KnownNames.ContestPolicy)) || events.Any(e => IsEvent(e, type)))
            return null;
        return events.Count == 0
            ? $"it is no policy; let it implement IContestPolicy<{apply.Event.Short}>, or IContestPolicy to decide for any event"
            : $"it decides contests of '{TypeRefs.Short(events[0])}'; let it implement IContestPolicy<{apply.Event.Short}> too, or IContestPolicy to decide for any event";
    }

    private static string? FindTooMany(ITypeSymbol policy, ApplySpec apply) => policy.Is(KnownNames.Merge) && apply.Keys.Count > 1
        ? $"it makes all contenders one event, and '{apply.Event.Short}' has several keys, of which it could win one and lose another; name one with Key, or name another policy"
        : null;

    /// <summary>What a policy of the library asks of the event, and the event does not have.</summary>
    private static (string Interface, string Advice)? FindNeed(ITypeSymbol policy, ITypeSymbol type, ApplySpec apply)
    {
        var e = apply.Event.Short;
        if (policy.Is(KnownNames.HighestPriority) && !type.AllInterfaces.Any(i => i.Is(KnownNames.Prioritized)))
            return ("IPrioritized", $"add ': IPrioritized' and 'long Priority', the larger of which wins, to '{e}'");
        if (policy.Is(KnownNames.Auction) && !Implements(KnownNames.Bid))
            return ($"IBid<{e}>", $"add ': IBid<{e}>', 'long Bid' and '{e} AtPrice(long price)' to '{e}'");
        return policy.Is(KnownNames.Merge) && !Implements(KnownNames.Mergeable)
            ? ($"IMergeable<{e}>", $"add ': IMergeable<{e}>' and '{e} MergeWith({e} other)' to '{e}'")
            : null;

        bool Implements(string name) => type.AllInterfaces.Any(i => i.Is(name) && IsEvent(i.TypeArguments[0], type));
    }

    /// <summary>The events a policy is made for.</summary>
    private static List<ITypeSymbol> Events(ITypeSymbol policy) =>
        policy.AllInterfaces.Where(i => i.Is(KnownNames.ContestPolicyOfT)).Select(i => i.TypeArguments[0]).ToList();

    private static bool IsEvent(ITypeSymbol argument, ITypeSymbol type) => ContestMethods.Matches(argument, TypeRefs.From(type));

    private static bool IsFileLocal(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsFileLocal(array.ElementType),
        INamedTypeSymbol named => named.IsFileLocal || named.ContainingType is { } outer && IsFileLocal(outer) || named.TypeArguments.Any(IsFileLocal),
        _ => false,
    };
}
