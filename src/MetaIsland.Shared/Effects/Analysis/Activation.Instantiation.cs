using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <content>From what a callee says of its parameters to what it does to the arguments.</content>
internal sealed partial class Activation
{
    private RegionSet Instantiate(Place place, Summary summary, string name, string declarationId, bool isNested, RegionSet[] arguments)
    {
        if (!Spend(summary.Heap.Count + summary.Effects.Count))
            return RegionSet.Empty;
        var fresh = new Dictionary<Root, Root>();
        // What is stored is looked at by the steps after it, so memory comes first.
        foreach (var fact in summary.Heap)
        {
            var value = Translate(fact.Value, arguments, fresh);
            foreach (var holder in Translate(RegionSet.Of(fact.On), arguments, fresh))
            {
                if (fact.Field.Equals(IrField.Pointee) && holder.IsAddress)
                    heap.Add(holder.Parent, holder.Last!, value);
                else
                    heap.Add(holder.AsObject, fact.Field, value);
                Keep(holder.AsObject, value, place);
            }
        }
        foreach (var effect in summary.Effects)
            Translate(effect, place, name, declarationId, isNested, arguments, fresh);
        return Translate(summary.Returns, arguments, fresh);
    }

    private RegionSet Translate(RegionSet regions, RegionSet[] arguments, Dictionary<Root, Root> fresh) => regions.Each(r => Translate(r, arguments, fresh));

    private RegionSet Translate(Region region, RegionSet[] arguments, Dictionary<Root, Root> fresh)
    {
        if (region.Root.Kind == RootKind.Static)
            return RegionSet.Of(region);
        RegionSet current;
        if (region.Root.IsFresh)
        {
            if (!fresh.TryGetValue(region.Root, out var root))
            {
                root = Name(region.Root);
                fresh.Add(region.Root, root);
            }
            // Only what lies in the object itself has a path.
            current = RegionSet.Of(new Region(root));
            for (var i = 0; i < region.Path.Length; i++)
                current = Append(current, region.Path[i], region.IsAddress && i == region.Path.Length - 1);
            return current;
        }
        current = region.Root.Index < arguments.Length ? arguments[region.Root.Index] : RegionSet.Empty;
        for (var i = 0; i < region.Path.Length; i++)
        {
            var next = region.Path[i];
            current = region.IsAddress && i == region.Path.Length - 1 ? Append(current, next, isAddress: true) : current.Each(r => Follow(r, next));
        }
        return current;
    }

    // A method that calls itself brings home what it made, and what that call brought home, without end: of so many objects of a kind that one
    // step makes, the rest count as the first.
    private Root Name(Root made)
    {
        var type = Bind(made.Type);
        var kind = (step, type?.Id, made.Target, made.IsDeep);
        if (!alike.TryGetValue(kind, out var known))
            alike.Add(kind, known = []);
        var next = Root.Fresh(step, nextOrdinal, type, made.Target, made.IsDeep);
        if (known.Count >= MaxAlike && !known.Contains(next))
            return known[0];
        nextOrdinal++;
        if (!known.Contains(next))
            known.Add(next);
        Renew(new Region(next));
        return next;
    }

    private const int MaxAlike = 6;

    private readonly Dictionary<(int, string?, DelegateTarget?, bool), List<Root>> alike = [];

    private static RegionSet Append(RegionSet regions, IrField field, bool isAddress) => RegionSet.Of(regions.Select(r => r.AsObject.Append(field, isAddress)));

    private RegionSet Follow(Region region, IrField field)
    {
        if (!field.Equals(IrField.Pointee))
            return Lookup(region.AsObject, field, 0);
        return region.IsAddress ? Lookup(region.Parent, region.Last!, 0)
            : region.Root.Kind == RootKind.Parameter ? RegionSet.Of(region.Append(field)) : RegionSet.Of(region);
    }

    private void Translate(Effect effect, Place place, string name, string declarationId, bool isNested, RegionSet[] arguments, Dictionary<Root, Root> fresh)
    {
        if (effect is { Kind: EffectKind.HandOver, Text: HandOvers.Return } || looksUp && effect is { Kind: EffectKind.Fact, Fact: FactKind.HashCode })
            return;
        var moved = isNested ? effect : effect with { Place = place, Via = new Link(name, declarationId, effect.Place, effect.Via) };
        var value = Translate(effect.Value, arguments, fresh);
        if (effect.Kind == EffectKind.HandOver)
        {
            observed?.Add(moved);
            HandOver(value, effect.Text, effect.Type, moved.Place, moved.Via, effect.Field);
            return;
        }
        moved = moved with { Value = value };
        if (effect.On is not { } on)
        {
            observed?.Add(moved);
            Add(moved);
            return;
        }
        foreach (var region in Translate(on, arguments, fresh))
        {
            var (target, field) = effect.Field is { } f && f.Equals(IrField.Pointee) && region.IsAddress ? (region.Parent, region.Last!) : (region.AsObject, effect.Field);
            if (observed is not null && !fresh.ContainsValue(target.Root))
                observed.Add(moved with { On = target, Field = field });
            if (effect.Kind == EffectKind.Read)
            {
                if (!target.Root.IsFresh)
                    Add(moved with { On = target, Field = field });
            }
            else if (effect.Kind is EffectKind.UsedAfter or EffectKind.Beside)
            {
                Add(moved with { On = target });
            }
            else
            {
                // Who took it over may change it, when it is asked to.
                var isOwners = on.Root.Kind == RootKind.Parameter && on.Path.Length > 0 && state.Owned.Contains(target);
                Touch(target, moved with { Field = field }, isOwners);
            }
        }
    }

    // A promise is there to be kept from elsewhere.
    private static bool IsPromise(Effect effect) => effect.Kind == EffectKind.Mutate && effect.Text.StartsWith("TaskCompletionSource", StringComparison.Ordinal);

    private void ReportBeside(Instruction instruction, string started, List<Effect> done, bool readsCount)
    {
        var hit = done.FirstOrDefault(e => e.Kind is EffectKind.Write or EffectKind.Mutate or EffectKind.HandOver && (e.Flags & EffectFlags.ByParameter) == 0 && !IsPromise(e))
            ?? (readsCount ? done.FirstOrDefault(e => e is { Kind: EffectKind.Read, On.Root.Kind: RootKind.Parameter, Field.IsReadOnly: false }) : null);
        if (hit is null && instruction.Method?.ReturnType is { } given && given.DefinitionId.StartsWith("T:System.Threading.Tasks.", StringComparison.Ordinal))
            state.Running = state.Running.Union(RegionSet.Of(done.Where(e => e is { Kind: EffectKind.Read, On: not null, Field.IsReadOnly: false }).Select(e => e.On!.AsObject.Append(e.Field!))));
        if (hit is null)
            return;
        Add(new Effect(EffectKind.Beside, instruction.Place) { Text = started, On = hit.On, Field = hit.Field });
    }
}
