using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Library;

namespace MetaIsland.Effects.Analysis;

/// <content>Calls into the class library, by its model, and into code nobody knows.</content>
internal sealed partial class Activation
{
    private RegionSet CallLibrary(Instruction instruction, IrMethod method, RegionSet[] arguments)
    {
        if (LibraryModel.Find(method.Id) is { } summary)
            return Apply(instruction, method, summary, arguments);
        if (method.Has(MethodTraits.Pure) || LibraryModel.Knows(method.Owner.DefinitionId) || method.Owner.Has(TypeTraits.Delegate))
            return Unseen(method).Union(method.Has(MethodTraits.ReturnsNothing) ? RegionSet.Empty : Union(arguments));
        foreach (var region in arguments.SelectMany(a => a))
            Touch(region, new Effect(EffectKind.Unknown, instruction.Place) { Text = method.Name, Type = method.Owner, Value = RegionSet.Of(region) });
        return Unseen(method).Union(method.Has(MethodTraits.ReturnsNothing) ? RegionSet.Empty : Union(arguments));
    }

    private static RegionSet Union(IEnumerable<RegionSet> sets) => sets.Aggregate(RegionSet.Empty, (all, set) => all.Union(set));

    private RegionSet Apply(Instruction instruction, IrMethod method, LibrarySummary summary, RegionSet[] arguments)
    {
        if (summary.IsSink)
            return Unseen(method);
        var call = new LibraryArguments(method.Has(MethodTraits.Static) ? 1 : 0, arguments);
        AddSource(instruction, method, summary);
        if (method.SimpleName == "GetOrAdd" && (instruction.Flags & CallFlags.BeyondKey) == 0 && RunsPure(instruction, summary, call, out var cached))
            return Result(method, summary, call, cached);
        if (!IsView(method.ReturnType) && !(method.Has(MethodTraits.ReturnsReference) && IsView(method.Owner)))
            Look(instruction, method, call);
        Change(instruction, method, summary, call);
        var given = RunDelegates(instruction, method, summary, call);
        RunUserCode(instruction, summary, call);
        foreach (var store in summary.Stores)
        {
            var value = store.Part == LibraryPart.Itself ? call.At(store.From) : store.Part == LibraryPart.Contents ? Contents(call.At(store.From)) : given;
            var isVariable = IsReference(method, store.Into, call);
            foreach (var holder in call.At(store.Into))
            {
                if (isVariable && !holder.IsAddress && holder.Root.Kind == RootKind.Parameter)
                    Store(holder, IrField.Pointee, value, instruction.Place, EffectFlags.None);
                else
                    Put(holder, value, instruction.Place);
            }
        }
        if (method.Has(MethodTraits.Constructor))
        {
            Construct(instruction, summary, call, given);
            return RegionSet.Empty;
        }
        return Result(method, summary, call, given);
    }

    private void AddSource(Instruction instruction, IrMethod method, LibrarySummary summary)
    {
        var isObserved = (instruction.Flags & CallFlags.OnlyObserved) != 0;
        if (FactKinds.Of(summary.Source) is { } kind && !isObserved)
            Add(new Effect(EffectKind.Fact, instruction.Place) { Fact = kind, Text = method.Name });
        if (summary.ChangesProcess)
            Add(new Effect(EffectKind.Fact, instruction.Place) { Fact = FactKind.OutsideWorld, Text = method.Name });
    }

    // Whoever asks an object for something reads what is in it.
    private void Look(Instruction instruction, IrMethod method, LibraryArguments call)
    {
        foreach (var region in (method.Has(MethodTraits.Static) ? RegionSet.Of(call.All) : call.At(0)).Each(ValueOf))
        {
            if (!region.Root.IsFresh)
                Add(new Effect(EffectKind.Read, instruction.Place) { On = region.AsObject, Field = IrField.Element });
        }
    }

    // A span is another name for what it is taken of: whoever uses it reads or writes.
    private static bool IsView(IrType? type) => type is not null && type.DefinitionId is "T:System.Span`1" or "T:System.ReadOnlySpan`1" or "T:System.Memory`1" or "T:System.ReadOnlyMemory`1";

    private void Change(Instruction instruction, IrMethod method, LibrarySummary summary, LibraryArguments call)
    {
        var flags = summary.IsAtomic ? EffectFlags.Atomic : EffectFlags.None;
        if (method.SimpleName is "GetOrAdd")
            flags |= EffectFlags.Cache;
        if (method.Owner.Name.StartsWith("Span", StringComparison.Ordinal) || method.Owner.Name.StartsWith("Memory", StringComparison.Ordinal))
            flags |= EffectFlags.ByReference;
        foreach (var (bit, regions) in call.In(summary.Writes))
        {
            foreach (var region in bit == 0 ? regions.Each(ValueOf) : regions)
            {
                var isVariable = region.IsAddress && IsReference(method, bit, call);
                var target = isVariable ? region.Parent : region;
                var how = isVariable && !IsVariable(region.Last!) ? flags | EffectFlags.ByReference : flags;
                Touch(target, new Effect(EffectKind.Mutate, instruction.Place) { Text = method.Name, Field = isVariable ? region.Last : null, Flags = how });
            }
        }
        foreach (var (_, regions) in call.In(summary.WritesContents))
        {
            foreach (var region in Contents(regions))
                Touch(region, new Effect(EffectKind.Mutate, instruction.Place) { Text = method.Name, Flags = flags });
        }
        if (summary.RemovesProtection)
        {
            foreach (var region in call.All)
                Touch(region, new Effect(EffectKind.Fact, instruction.Place) { Fact = FactKind.ProtectionRemoved, Text = method.Name });
        }
        if (method is { SimpleName: "Return", Owner.Name: var pool } && pool.StartsWith("ArrayPool", StringComparison.Ordinal) && !call.At(1).IsEmpty)
            HandOver(call.At(1), HandOvers.Pool, null, instruction.Place);
        // An immutable array in which nobody may change anything any more.
        if (method is { SimpleName: "AsImmutableArray", Owner.Name: "ImmutableCollectionsMarshal" })
            HandOver(call.At(1), HandOvers.Own, method.Parameters[0].Type, instruction.Place);
    }

    private static bool IsReference(IrMethod method, int argument, LibraryArguments call) =>
        argument >= call.Offset && method.Parameters.Count > argument - call.Offset && method.Parameters[argument - call.Offset].IsReference;

    // The class library keeps it: no write of its own, but it can be reached from there.
    private void Put(Region holder, RegionSet value, Place place)
    {
        if (value.IsEmpty)
            return;
        if (holder.IsAddress)
            heap.Add(holder.Parent, holder.Last!, value);
        else
            heap.Add(holder, IrField.Element, value);
        Keep(holder.AsObject, value, place);
        if (!holder.Root.IsFresh)
            Add(new Effect(EffectKind.Write, place) { On = holder.IsAddress ? holder.Parent : holder, Field = holder.IsAddress ? holder.Last : IrField.Element, Value = value, Text = "put" });
    }

    private void Construct(Instruction instruction, LibrarySummary summary, LibraryArguments call, RegionSet given)
    {
        var views = Union(call.In(summary.ReturnsParameter).Select(a => a.Regions));
        foreach (var made in call.At(0))
        {
            if (!made.IsAddress)
            {
                Hold(made, summary, call, given);
                continue;
            }
            // A view is what it shows; another struct is an object in a variable.
            var value = views;
            if (views.IsEmpty)
            {
                var item = Make(nextOrdinal++, instruction.Method!.Owner);
                Hold(item, summary, call, given);
                value = RegionSet.Of(item);
            }
            heap.Add(made.Parent, made.Last!, value);
        }
    }

    private void Hold(Region holder, LibrarySummary summary, LibraryArguments call, RegionSet given)
    {
        var wrapped = Union(call.In(summary.FreshWraps).Select(a => a.Regions.Each(ValueOf))).Where(r => !r.Equals(holder));
        var held = Union(call.In(summary.FreshHolds & ~summary.FreshWraps).Select(a => a.Regions.Each(ValueOf))).Where(r => !r.Equals(holder));
        heap.Add(holder, IrField.Held, wrapped);
        heap.Add(holder, IrField.Element, held);
        heap.Add(holder, IrField.Element, Union(call.In(summary.FreshHoldsContents).Select(a => Contents(a.Regions))));
        if (summary.FreshHoldsDelegateResult != 0)
            heap.Add(holder, IrField.Element, given);
    }

    private RegionSet Result(IrMethod method, LibrarySummary summary, LibraryArguments call, RegionSet given)
    {
        var isReference = method.Has(MethodTraits.ReturnsReference);
        if (method.Has(MethodTraits.ReturnsNothing) && !isReference)
            return RegionSet.Empty;
        var result = Union(call.In(summary.ReturnsParameter).Select(a => a.Regions));
        if (!isReference)
            result = result.Each(ValueOf);
        // A reference is into what it was asked of.
        if (isReference)
            result = RegionSet.Of(result.Union(Union(call.In(summary.ReturnsContents).Select(a => a.Regions))).Select(r => r.IsAddress && !IsVariable(r.Last!) ? r : Place(r)));
        else
            result = result.Union(Union(call.In(summary.ReturnsContents).Select(a => Contents(a.Regions))));
        if (summary.ReturnsDelegateResult != 0)
            result = result.Union(given);
        if (!summary.ReturnsFresh)
            return result;
        var made = Make(nextOrdinal++, method.ReturnType, isDeep: (summary.FreshHolds | summary.FreshHoldsContents | summary.FreshHoldsDelegateResult) == 0);
        Hold(made, summary, call, given);
        return result.With(made);

        Region Place(Region region) => (region.IsAddress ? Lookup(region.Parent, region.Last!, 0).FirstOrDefault() ?? region : region).AsObject.Append(IrField.Element, isAddress: true);
    }

    // A cache of what the key alone decides cannot be told from computing it each time.
    private bool RunsPure(Instruction instruction, LibrarySummary summary, LibraryArguments call, out RegionSet given)
    {
        var (outer, before) = (observed, effects.Count);
        observed = [];
        given = RegionSet.Empty;
        foreach (var (_, delegates) in call.In(summary.DelegatesNow | summary.DelegatesLater))
        {
            foreach (var called in delegates.Where(IsDelegate))
                given = given.Union(Run(instruction, called, [RegionSet.Empty, RegionSet.Empty]));
        }
        var isPure = observed.Count == 0 && effects.Count == before;
        observed = outer;
        return isPure;
    }

    private static bool IsDelegate(Region region) => region.Root.Target is not null || region.Type is null || region.Type.Has(TypeTraits.Delegate);

    /// <summary>What the delegates give.</summary>
    private RegionSet RunDelegates(Instruction instruction, IrMethod method, LibrarySummary summary, LibraryArguments call)
    {
        var given = RegionSet.Empty;
        var seen = Union(call.In(summary.DelegateSees).Select(a => a.Regions)).Union(Union(call.In(summary.DelegateSeesContents).Select(a => Contents(a.Regions))));
        var arguments = Enumerable.Repeat(seen, 8).ToArray();
        foreach (var (bit, delegates) in call.In(summary.DelegatesNow | summary.DelegatesLater | summary.DelegatesParallel))
        {
            var outer = observed;
            var isParallel = (summary.DelegatesParallel & (1u << bit)) != 0;
            if (isParallel)
                observed = [];
            foreach (var called in delegates.Where(IsDelegate))
                given = given.Union(Run(instruction, called, arguments));
            if (isParallel)
                ReportBeside(instruction, method.Name, observed!, (instruction.Flags & CallFlags.Dropped) != 0);
            observed = outer;
        }
        return given;
    }

    // Members of the user's objects that the class library calls: nobody wrote the call.
    private void RunUserCode(Instruction instruction, LibrarySummary summary, LibraryArguments call)
    {
        foreach (var use in summary.Calls)
        {
            if (use.Call == UserCall.Invoke)
            {
                foreach (var called in Union(call.In(use.On | use.OnContents).Select(a => a.Regions)).Each(r => DelegatesIn(r.AsObject)))
                    Run(instruction, called, [RegionSet.Empty]);
                continue;
            }
            foreach (var region in Union(call.In(use.On).Select(a => a.Regions)).Union(Union(call.In(use.OnContents).Select(a => Contents(a.Regions)))))
            {
                foreach (var name in UserMembers.NamesOf(use.Call))
                    CallMember(instruction, region, name);
            }
        }
    }

    // A delegate, and those an object was made with; only where they are known.
    private RegionSet DelegatesIn(Region region)
    {
        var all = heap.Get(region, IrField.Element).Union(heap.Get(region, IrField.Held)).With(region);
        return (region.Root.IsFresh ? all : all.With(region.Append(IrField.Element))).Where(r => TargetsOf(r) is not null);
    }

    private void CallMember(Instruction instruction, Region region, string name)
    {
        var types = TypesOf(region) ?? (region.Type is { } declared ? [declared] : []);
        foreach (var type in types.Where(t => !t.Has(TypeTraits.Foreign)))
        {
            if (analysis.Program.Find(type, name) is not { } member)
                continue;
            var same = Enumerable.Repeat(RegionSet.Of(region), member.Parameters.Count).ToArray();
            (var outer, looksUp) = (looksUp, name is "GetHashCode" or "Equals");
            CallOne(instruction, member, same);
            looksUp = outer;
        }
    }

    // The class library finds by a hash code and never shows it.
    private bool looksUp;
}
