using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Library;

namespace MetaIsland.Effects.Analysis;

/// <content>Calls: who runs, and what of it the caller sees.</content>
internal sealed partial class Activation
{
    // While something runs on other threads: all that it does, to fresh objects of this method too.
    private List<Effect>? observed;
    private int nextOrdinal;

    private RegionSet Call(Instruction instruction, IrMethod method, RegionSet[] arguments)
    {
        nextOrdinal = 1;
        if (method.Has(MethodTraits.Audited) || method.Owner.Has(TypeTraits.Sink))
            return Trust(instruction, method, arguments);
        if (method.Has(MethodTraits.Clone))
            return RegionSet.Of(CloneOf(arguments[0], method.ReturnType));
        if (TryRuntime(instruction, method, arguments, out var given))
            return given;
        var targets = TargetsOf(instruction, method, arguments);
        var result = RegionSet.Empty;
        foreach (var target in targets)
            result = result.Union(CallOne(instruction, target, arguments));
        return result;
    }

    private IReadOnlyList<IrMethod> TargetsOf(Instruction instruction, IrMethod method, RegionSet[] arguments)
    {
        if (!method.Has(MethodTraits.Virtual) || (instruction.Flags & CallFlags.Exact) != 0)
            return [method];
        // A static member is asked of a type, not of an object.
        var types = method.Has(MethodTraits.Static) ? null : TypesOf(arguments[0]);
        if (types is null && Bind(instruction.Type) is { } declared && declared.Has(TypeTraits.Exact))
            types = [declared];
        var candidates = analysis.Program.Candidates(method, types, Bind(instruction.Type) ?? method.Owner);
        // Of types elsewhere the member that was called says what there is to say.
        var here = candidates.Where(c => c.Has(MethodTraits.Source) || LibraryModel.Find(c.Id) is not null).ToList();
        return here.Count > 0 && here.Count == candidates.Count ? here : [.. here, method];
    }

    private RegionSet CallOne(Instruction instruction, IrMethod target, RegionSet[] arguments)
    {
        if (target.Has(MethodTraits.Audited))
            return Trust(instruction, target, arguments);
        if (target.Has(MethodTraits.ReachesThrough))
            return ReachThrough(instruction, target, arguments);
        if (target.Has(MethodTraits.Source))
        {
            if (analysis.Program.BodyOf(target) is { } called)
                return CallSource(instruction, target, called, arguments);
            return CallSynthesized(instruction, target, arguments);
        }
        var before = state.Sent;
        HandToOwners(instruction, target, null, arguments);
        var handed = state.Sent.Where(r => !before.Contains(r));
        state.Sent = before;
        var result = analysis.Program.Declared(target) is { } declared
            ? Instantiate(instruction.Place, declared, target.Name, "", isNested: false, arguments)
            : CallLibrary(instruction, target, arguments);
        state.Sent = state.Sent.Union(handed);
        return result;
    }

    // Nobody looks inside; what its signature says holds all the same.
    private RegionSet Trust(Instruction instruction, IrMethod method, RegionSet[] arguments)
    {
        HandToOwners(instruction, method, null, arguments);
        return Unseen(method);
    }

    // Code outside of C#, or a way to what is private: whatever it receives may be changed.
    private RegionSet ReachThrough(Instruction instruction, IrMethod target, RegionSet[] arguments)
    {
        foreach (var region in arguments.SelectMany(a => a))
            Touch(region, new Effect(EffectKind.Fact, instruction.Place) { Fact = FactKind.ProtectionRemoved, Text = target.Name });
        return target.Has(MethodTraits.ReturnsNothing) ? RegionSet.Empty : Union(arguments);
    }

    private RegionSet CallSource(Instruction instruction, IrMethod target, Body called, RegionSet[] arguments)
    {
        // The new owner may do with it what it likes; the caller may not any more.
        var before = state.Sent;
        HandToOwners(instruction, target, called, arguments);
        var handed = state.Sent.Where(r => !before.Contains(r));
        state.Sent = before;
        var result = EnterSource(instruction, target, called, arguments);
        state.Sent = state.Sent.Union(handed);
        return result;
    }

    private RegionSet EnterSource(Instruction instruction, IrMethod target, Body called, RegionSet[] arguments)
    {
        var typeArguments = target.TypeArguments.Select(t => Bind(t)!).ToArray();
        if ((instruction.Flags & CallFlags.Dropped) == 0)
            return Enter(instruction, called, target, arguments, target.Parameters, typeArguments);
        // Nobody waits for it: whatever it writes, it writes beside the node.
        var outer = observed;
        observed = [];
        var result = Enter(instruction, called, target, arguments, target.Parameters, typeArguments);
        ReportBeside(instruction, target.Name, observed, readsCount: true);
        observed = outer;
        return result;
    }

    // A parameter marked [Owned] takes the object over; so does an agent that keeps what it is made with.
    private void HandToOwners(Instruction instruction, IrMethod target, Body? called, RegionSet[] arguments)
    {
        var makesAgent = called is not null && target.Has(MethodTraits.Constructor) && target.Owner.Has(TypeTraits.Agent);
        for (var i = 0; i < target.Parameters.Count && i < arguments.Length; i++)
        {
            var parameter = target.Parameters[i];
            if (parameter.IsOwned || makesAgent && i > 0 && !parameter.Type.Has(TypeTraits.Immutable) && IsKept(target, called!, i))
                HandOver(arguments[i], HandOvers.Own, parameter.Type, instruction.Place, field: HandOvers.Parameter(target, i));
        }
    }

    private bool IsKept(IrMethod target, Body called, int parameter) => analysis.Of(called, new Dictionary<int, ArgumentShape>(), target.Parameters, []).Effects
        .Any(e => e.Kind == EffectKind.Write && e.Value.Any(v => v.Root.Kind == RootKind.Parameter && v.Root.Index == parameter));

    // What the compiler writes itself: constructors without text, members of records.
    private RegionSet CallSynthesized(Instruction instruction, IrMethod target, RegionSet[] arguments)
    {
        if (target.SimpleName == "Deconstruct")
        {
            for (var i = 1; i < arguments.Length; i++)
            {
                var parts = arguments[0].Each(r => RegionSet.Of(heap.Facts.Where(f => f.On.Equals(r.AsObject)).SelectMany(f => f.Value)).With(r.AsObject.Append(IrField.Element)));
                foreach (var place in arguments[i])
                    Store(place, IrField.Pointee, parts.Where(p => !p.Root.IsFresh || p.Path.Length == 0), instruction.Place, EffectFlags.None);
            }
        }
        return RegionSet.Empty;
    }

    private RegionSet Unseen(IrMethod method) =>
        method.Has(MethodTraits.ReturnsNothing) ? RegionSet.Empty : RegionSet.Of(Make(nextOrdinal++, method.ReturnType, isDeep: true));

    private RegionSet Invoke(Instruction instruction, RegionSet delegates, RegionSet[] arguments)
    {
        nextOrdinal = 1;
        return delegates.Each(d => Run(instruction, d, arguments));
    }

    /// <summary>Runs what a delegate stands for; one nobody knows is code that cannot be looked into.</summary>
    private RegionSet Run(Instruction instruction, Region called, RegionSet[] arguments)
    {
        if (TargetsOf(called) is not { } targets)
        {
            foreach (var region in arguments.SelectMany(a => a).Append(called))
                Touch(region, new Effect(EffectKind.Unknown, instruction.Place) { Text = called.Last?.Name ?? "a delegate" });
            return RegionSet.Empty;
        }
        var result = RegionSet.Empty;
        foreach (var target in targets)
            result = result.Union(Run(instruction, called, target, arguments));
        return result;
    }

    private RegionSet Run(Instruction instruction, Region called, DelegateTarget target, RegionSet[] arguments)
    {
        if (target.Body is { } lambda)
        {
            var own = lambda.ParameterCount - lambda.Captures;
            var all = new RegionSet[lambda.ParameterCount];
            for (var i = 0; i < all.Length; i++)
                all[i] = i >= own ? Lookup(called, IrField.Capture(i - own), 0) : i < arguments.Length ? arguments[i] : RegionSet.Empty;
            return Enter(instruction, lambda, null, all, [], []);
        }
        var method = target.Method!;
        var values = arguments.Take(method.Parameters.Count - (method.Has(MethodTraits.Static) ? 0 : 1));
        if (!method.Has(MethodTraits.Static))
            values = values.Prepend(Lookup(called, IrField.Capture(0), 0));
        else if (method.Parameters.Count == arguments.Length + 1)
            values = values.Prepend(Lookup(called, IrField.Capture(0), 0));
        var bound = values.ToArray();
        if (TryRuntime(instruction, method, bound, out var given))
            return given;
        var called2 = method.Has(MethodTraits.Virtual) && !target.IsExact ? analysis.Program.Candidates(method, bound.Length > 0 ? TypesOf(bound[0]) : null, method.Owner) : [method];
        return (called2.Count > 0 ? called2 : [method]).Aggregate(RegionSet.Empty, (result, m) => result.Union(CallOne(instruction, m, bound)));
    }

    private RegionSet Enter(Instruction instruction, Body called, IrMethod? method, RegionSet[] arguments, IReadOnlyList<IrParameter> declared, IReadOnlyList<IrType> types)
    {
        var known = new Dictionary<int, ArgumentShape>();
        for (var i = 0; i < arguments.Length && i < called.ParameterCount; i++)
        {
            if (i < declared.Count && declared[i].Type is var type && type.Has(TypeTraits.Exact) && !type.Has(TypeTraits.Delegate))
                continue;
            if (ShapeOf(arguments[i]) is { } shape)
                known.Add(i, shape);
        }
        var summary = analysis.Of(called, known, declared, types);
        return Instantiate(instruction.Place, summary, method?.Name ?? called.Name, called.DeclarationId, called.IsNested && called.DeclarationId == body.DeclarationId, arguments);
    }

    private ArgumentShape? ShapeOf(RegionSet argument)
    {
        if (argument.IsEmpty)
            return null;
        var targets = argument.Select(TargetsOf).ToList();
        if (targets.All(t => t is not null))
            return new ArgumentShape(null, [.. targets.SelectMany(t => t!).Distinct()]);
        return TypesOf(argument) is { } types ? new ArgumentShape(types, null) : null;
    }

    private IReadOnlyList<DelegateTarget>? TargetsOf(Region region)
    {
        if (region.Last is { } last && (last.Equals(IrField.Element) || last.Equals(IrField.Held)))
        {
            var holder = region.Path.Length > 1 ? region.Path[region.Path.Length - 2] : region.Root.Field;
            return holder is not null && analysis.Program.ContentsOf(holder) is { Held.Count: > 0 } contents ? contents.Held : null;
        }
        if (region.Path.Length > 0)
            return analysis.Program.ContentsOf(region.Last!)?.Targets;
        return region.Root.Kind switch
        {
            RootKind.Fresh => region.Root.Target is { } target ? [target] : null,
            RootKind.Static => analysis.Program.ContentsOf(region.Root.Field!)?.Targets,
            _ => shapes.TryGetValue(region.Root.Index, out var shape) ? shape.Targets : null,
        };
    }

    private IReadOnlyList<IrType>? TypesOf(RegionSet regions)
    {
        if (regions.IsEmpty)
            return null;
        var types = regions.Select(TypesOf).ToList();
        var all = types.Any(t => t is null) ? null : types.SelectMany(t => t!).GroupBy(t => t.Id).Select(g => g.First()).ToArray();
        return all is { Length: <= 6 } ? all : null;
    }

    private IReadOnlyList<IrType>? TypesOf(Region region)
    {
        if (Bind(region.Type) is { } type && type.Has(TypeTraits.Exact) && type.DefinitionId != "variable")
            return [type];
        if (region.IsAddress && region.Last!.Equals(IrField.Variable))
            return TypesOf(Lookup(region.Parent, region.Last, 0));
        if (region.Path.Length > 0)
            return analysis.Program.ContentsOf(region.Last!)?.Types;
        return region.Root.Kind switch
        {
            RootKind.Fresh => region.Root is { Type: { } made, Target: null, IsDeep: false } ? [made] : null,
            RootKind.Static => analysis.Program.ContentsOf(region.Root.Field!)?.Types,
            _ => shapes.TryGetValue(region.Root.Index, out var shape) ? shape.Types : null,
        };
    }
}
