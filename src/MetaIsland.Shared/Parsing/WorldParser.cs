using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[World]</c> types to <see cref="WorldSpec"/>s.</summary>
public static class WorldParser
{
    /// <summary>Always gives a spec, so that the shell can be generated whatever is wrong.</summary>
    public static WorldSpec Parse(INamedTypeSymbol world, IReporter? reporter, CancellationToken cancellation) =>
        reporter is null ? SpecCache.Of(world, () => ParseCore(world, null, cancellation)) : ParseCore(world, reporter, cancellation);

    private static WorldSpec ParseCore(INamedTypeSymbol world, IReporter? reporter, CancellationToken cancellation)
    {
        var context = new ParseContext(world, reporter, cancellation);
        TypeChecks.Check(context, "a world", FindProblem(world), KnownNames.Reserved.World);
        var state = StateParser.Parse(context, isWorld: true);
        var methods = world.GetMembers().OfType<IMethodSymbol>().Where(m => !m.IsGenerated()).ToList();
        var applies = ApplyEffects.Of(context, state, ParseApplies(context, methods));
        var queries = methods.Where(m => m.Has(KnownNames.Query))
            .Select(m => QueryParser.Parse(context, m))
            .OfType<QuerySpec>()
            .OrderBy(q => q.Name, StringComparer.Ordinal)
            .ThenBy(q => string.Join(",", q.Declarations), StringComparer.Ordinal)
            .ToList();
        CheckClashes(context, state, queries);
        return new WorldSpec
        {
            Path = TypePaths.From(world),
            State = state,
            Applies = new(applies),
            Queries = new(queries),
            IsComplete = !context.IsBroken,
        };
    }

    private static string? FindProblem(INamedTypeSymbol world) => world switch
    {
        { TypeKind: not TypeKind.Class } => "it is not a class; everybody must see the same world, so make it one",
        _ when world.Has(KnownNames.Agent) => "it is an agent too; what is shared and what one agent has are two types",
        { IsRecord: true } => "it is a record, which copies itself field by field; make it a class",
        { IsStatic: true } => "it is static; a run needs a world of its own, so take 'static' away",
        { IsAbstract: true } => "it is abstract; take 'abstract' away",
        { BaseType.SpecialType: SpecialType.None, BaseType.TypeKind: TypeKind.Class } =>
            $"it derives from '{world.BaseType.Name}', whose fields no view could protect; move them into it",
        _ => null,
    };

    private static IReadOnlyCollection<(ApplySpec Spec, IMethodSymbol Method)> ParseApplies(ParseContext context, List<IMethodSymbol> methods)
    {
        var applies = new SortedDictionary<string, ApplySpec>(StringComparer.Ordinal);
        var methodOf = new Dictionary<string, IMethodSymbol>();
        foreach (var method in methods.Where(m => m.Has(KnownNames.Apply)))
        {
            if (ApplyParser.Parse(context, method) is not { } apply)
                continue;
            if (applies.ContainsKey(apply.Event.Key))
            {
                context.Report(DefinitionRules.AppliedTwice, method.Place(), TypeRefs.Short(context.Type), apply.Event.Short);
                continue;
            }
            applies.Add(apply.Event.Key, apply);
            methodOf.Add(apply.Event.Key, method);
        }
        ResolveParser.Join(context, methods, applies);
        RebidParser.Join(context, methods, applies);
        return [.. applies.Select(apply => (apply.Value, methodOf[apply.Key]))];
    }

    // A view has a property a field, and the queries; the rest of its names it has from object.
    private static void CheckClashes(ParseContext context, StateSpec state, List<QuerySpec> queries)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["View"] = "the view itself",
            ["Equals"] = "a method of every object",
            ["GetHashCode"] = "a method of every object",
            ["GetType"] = "a method of every object",
            ["ToString"] = "a method of every object",
        };
        foreach (var query in queries)
            taken[query.Name] = $"query '{query.Name}'";
        foreach (var field in state.Fields)
        {
            if (!taken.TryGetValue(field.Property, out var other))
            {
                taken.Add(field.Property, $"field '{field.Name}'");
                continue;
            }
            var symbol = StoredFields.Of(context.Type, context.Cancellation).FirstOrDefault(f => f.Name == field.Name)?.Symbol;
            var place = symbol?.Place() ?? context.Type.Place();
            context.Report(DefinitionRules.ViewClash, place, field.Name, field.Property, other, TypeRefs.Short(context.Type));
        }
    }
}
