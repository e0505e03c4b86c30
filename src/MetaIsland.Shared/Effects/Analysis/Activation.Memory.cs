using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <content>What lies where, and who may still see it.</content>
internal sealed partial class Activation
{
    private Region Make(int ordinal, IrType? type, bool isDeep = false)
    {
        var made = new Region(Root.Fresh(step, ordinal, Bind(type), isDeep: isDeep));
        Renew(made);
        return made;
    }

    // The next object of the same step: what became of the last one is no matter of this one.
    private void Renew(Region made)
    {
        state.Sent = state.Sent.Where(r => !r.Root.Equals(made.Root));
        state.Kept = state.Kept.Where(r => !r.Root.Equals(made.Root));
        state.Owned = state.Owned.Where(r => !r.Root.Equals(made.Root));
    }

    // The type a type parameter of this method stands for in this call.
    private IrType? Bind(IrType? type) =>
        type is { MethodTypeParameter: >= 0 and var place } && place < typeArguments.Count ? typeArguments[place] : type;

    private Region CloneOf(RegionSet originals, IrType? type)
    {
        var made = Make(0, type);
        heap.Add(made, IrField.Copied, originals);
        return made;
    }

    private RegionSet Load(Region region, IrField field, Place place)
    {
        if (field.Equals(IrField.Pointee))
        {
            if (region.IsAddress)
                return Load(region.Parent, region.Last!, place);
            return field.IsImmutable ? RegionSet.Empty
                : region.Root.Kind == RootKind.Parameter ? RegionSet.Of(region.Append(field)).Union(heap.Get(region, field)) : RegionSet.Of(region);
        }
        region = region.AsObject;
        if (!region.Root.IsFresh && !IsNameless(field))
            Add(new Effect(EffectKind.Read, place) { On = region, Field = field });
        return field.IsImmutable ? RegionSet.Empty : Lookup(region, field, 0);
    }

    private static bool IsNameless(IrField field) => field.Id[0] is '$' or '=' or 'h';

    private RegionSet Lookup(Region region, IrField field, int depth)
    {
        // Of numbers no element can change.
        if (field.Equals(IrField.Element) && region.Type is { Arguments.Count: > 0 } type && type.Arguments.All(a => a.Has(TypeTraits.Immutable)))
            return RegionSet.Empty;
        var found = heap.Get(region, field);
        if (depth > 4)
            return found;
        // A struct in a variable is what was stored there.
        if (region.Root.IsFresh && region.Last is { } last)
            found = found.Union(heap.Get(region.Parent, last).Each(s => s.Equals(region) ? RegionSet.Empty : Lookup(s.AsObject, field, depth + 1)));
        found = found.Union(heap.Get(region, IrField.Copied).Each(c => Lookup(c, field, depth + 1)));
        if (field.Equals(IrField.Element))
            found = found.Union(heap.Get(region, IrField.Held).Each(h => h.Equals(region) ? RegionSet.Empty : Lookup(h, field, depth + 1)));
        if (!region.Root.IsFresh)
            return found.With(region.Append(field));
        if (field.IsInline)
            return found.With(region.Append(field));
        return found.IsEmpty && region.Root.IsDeep ? RegionSet.Of(region) : found;
    }

    // What a task or a holder of the class library gives.
    private RegionSet ResultOf(Region region) =>
        region.Root.IsFresh ? heap.Get(region.AsObject, IrField.Element).Union(heap.Get(region.AsObject, IrField.Held)) : RegionSet.Empty;

    /// <summary>A struct is passed by the place it lies in; this is what lies there.</summary>
    private RegionSet ValueOf(Region region) => region.IsAddress ? Lookup(region.Parent, region.Last!, 0) : RegionSet.Of(region);

    private RegionSet Contents(RegionSet regions) => regions.Each(r =>
        r.IsAddress && r.Last!.Equals(IrField.Variable) ? Lookup(r.Parent, r.Last, 0).Each(v => Lookup(v.AsObject, IrField.Element, 0)) : Lookup(r.AsObject, IrField.Element, 0));

    private void Store(Region region, IrField field, RegionSet value, Place place, EffectFlags flags)
    {
        if (field.Equals(IrField.Pointee))
        {
            flags |= EffectFlags.ByReference;
            if (region.IsAddress)
            {
                Store(region.Parent, region.Last!, value, place, flags & ~(IsVariable(region.Last!) ? EffectFlags.ByReference : EffectFlags.None));
                return;
            }
        }
        region = region.AsObject;
        var target = field.IsInline && !field.IsImmutable && !value.IsEmpty ? region.Append(field) : region;
        heap.Add(target, ReferenceEquals(target, region) ? field : IrField.Copied, value);
        Keep(region, value, place);
        Touch(region, new Effect(EffectKind.Write, place) { Field = field, Value = region.Root.IsFresh ? value : heap.Reachable(value), Flags = flags });
    }

    private static bool IsVariable(IrField field) => field.Equals(IrField.Variable);

    /// <summary>What is stored where it lives on can be seen from there.</summary>
    private void Keep(Region holder, RegionSet value, Place place)
    {
        if (holder.Root.IsFresh && !state.Kept.Any(k => k.Root.Equals(holder.Root)))
            return;
        foreach (var held in heap.Reachable(value))
        {
            if (!held.Root.IsFresh || IsUnchanging(held))
                continue;
            state.Kept = state.Kept.With(held);
            if (IsSent(held) && !holder.Root.IsFresh)
                Add(new Effect(EffectKind.UsedAfter, place) { On = holder, Value = RegionSet.Of(held), Text = "is kept" });
        }
    }

    private static bool IsUnchanging(Region region) => region.Root.Type?.Has(TypeTraits.Immutable) == true;

    private bool IsSent(Region region) => state.Sent.Any(s => s.Holds(region));

    /// <summary>Something is done to an object: seen by others only where others have it.</summary>
    private void Touch(Region region, Effect effect, bool isOwners = false)
    {
        region = region.AsObject;
        if (!isOwners && effect.Kind is EffectKind.Write or EffectKind.Mutate && IsSent(region))
            Add(new Effect(EffectKind.UsedAfter, effect.Place) { On = region, Text = "is changed", Via = effect.Via });
        if (!region.Root.IsFresh)
            Add(effect with { On = region });
    }

    private RegionSet LoadStatic(Instruction instruction)
    {
        var field = instruction.Field!;
        if (field.IsAudited || field.IsThreadBound && field.IsImmutable)
            return RegionSet.Empty;
        var region = new Region(Root.Static(field));
        var flags = (instruction.Flags & CallFlags.OnlyObserved) != 0 ? EffectFlags.Observed : EffectFlags.None;
        Add(new Effect(EffectKind.Read, instruction.Place) { On = region, Field = field, Flags = flags });
        return field.IsImmutable ? RegionSet.Empty : RegionSet.Of(region);
    }

    private void StoreStatic(IrField field, RegionSet value, Place place)
    {
        if (field.IsAudited)
            return;
        var region = new Region(Root.Static(field));
        Keep(region, value, place);
        Add(new Effect(EffectKind.Write, place) { On = region, Field = field, Value = heap.Reachable(value) });
    }

    /// <summary>Of what is handed over, all that somebody else may hold as well; the rest is handed over with it.</summary>
    private RegionSet Escaping(RegionSet value)
    {
        var reached = heap.Reachable(value);
        return reached.Where(r => !r.Root.IsFresh || state.Kept.Any(k => k.Root.Equals(r.Root)));
    }

    private void HandOver(RegionSet value, string how, IrType? type, Place place, Link? via = null, IrField? field = null)
    {
        var reached = heap.Reachable(value);
        if (reached.FirstOrDefault(r => IsSent(r) && (value.Contains(r) || !state.Owned.Contains(r))) is { } again)
            Add(new Effect(EffectKind.UsedAfter, place) { On = again, Text = "is " + how + " again", Via = via });
        if (how == HandOvers.Own)
            state.Owned = state.Owned.Union(reached);
        Add(new Effect(EffectKind.HandOver, place) { Text = how, Type = type, Value = Escaping(value), Field = field, Via = via });
        state.Sent = state.Sent.Union(reached.Where(r => r.Root.Kind != RootKind.Static && !IsUnchanging(r)));
    }
}
