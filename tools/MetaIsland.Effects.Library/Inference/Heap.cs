using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>
/// The objects one method can see, as at most 128 nodes, so that a value is a set of bits: per argument itself, its contents and (of a delegate) its
/// result; the objects the method makes, one a place; and addresses of variables and fields. Which node holds which only ever grows.
/// </summary>
internal sealed partial class Heap(MethodDefinition method, TypeNature nature, FieldOwnership fields)
{
    private const int Capacity = 128;

    private readonly UInt128[] holds = new UInt128[Capacity];
    private readonly UInt128[] wraps = new UInt128[Capacity];
    private readonly Dictionary<object, int> sites = [];
    private readonly Variable?[] variables = new Variable?[Capacity];
    private readonly FieldAddress?[] addresses = new FieldAddress?[Capacity];
    private readonly MethodDefinition?[] targets = new MethodDefinition?[Capacity];
    private UInt128 addressNodes;
    private int used = 3 * ArgumentCount(method);

    public bool Grew { get; set; }

    public int Count { get; } = ArgumentCount(method);

    /// <summary>Arguments whose own part, or whose contents, were written.</summary>
    public UInt128 Written { get; private set; }

    public static int ArgumentCount(MethodDefinition method) => Math.Min(method.Parameters.Count + 1, LibrarySummary.LastBit + 1);

    public static UInt128 Bit(int node) => UInt128.One << node;

    public UInt128 Itself(int argument) => Bit(Math.Min(argument, Count - 1));

    public UInt128 Arguments => Bit(Count) - 1;

    public UInt128 ContentsOfArguments => Arguments << Count;

    public UInt128 ResultsOfArguments => Arguments << (2 * Count);

    public UInt128 Fresh => ~(Bit(3 * Count) - 1) & ~addressNodes;

    public MethodDefinition? Target(int node) => targets[node];

    /// <summary>The object made at a place; past the capacity the last node stands for all further places.</summary>
    public UInt128 New(object site, MethodDefinition? target = null)
    {
        var node = Allocate(site);
        if (target is not null && targets[node] is null)
            targets[node] = target;
        return Bit(node);
    }

    public UInt128 AddressOf(Variable variable)
    {
        if (used >= Capacity - 1 && !sites.ContainsKey(variable))
            return variable.Value;
        var node = Allocate(variable);
        variables[node] = variable;
        addressNodes |= Bit(node);
        if (!variable.IsArgument && nature.IsStruct(variable.Type) && !nature.IsView(variable.Type) && !nature.IsImmutable(variable.Type))
            Add(variable, New((variable, "shell")));
        return Bit(node);
    }

    public UInt128 AddressOf(UInt128 owner, FieldReference field, object site)
    {
        if (used >= Capacity - 1 && !sites.ContainsKey(site))
            return Objects(owner);
        var node = Allocate(site);
        var address = addresses[node] ??= new(field);
        addressNodes |= Bit(node);
        if ((address.Owner | owner) != address.Owner)
        {
            address.Owner |= owner;
            Grew = true;
        }
        return Bit(node);
    }

    public void Add(Variable variable, UInt128 value)
    {
        if ((variable.Value | value) == variable.Value)
            return;
        variable.Value |= value;
        Grew = true;
    }

    /// <summary>Addresses replaced by what is in the variable or field they point to.</summary>
    public UInt128 Objects(UInt128 value)
    {
        for (var depth = 0; depth < 4 && (value & addressNodes) != 0; depth++)
        {
            var found = value & ~addressNodes;
            foreach (var node in Each(value & addressNodes))
                found |= variables[node] is { } variable ? variable.Value : LoadField(addresses[node]!.Owner, addresses[node]!.Field);
            value = found;
        }
        return value & ~addressNodes;
    }

    /// <summary>What is inside: elements, and elements of what is wrapped; through objects made here however deep.</summary>
    public UInt128 Contents(UInt128 value) => Inside(value, Below);

    /// <summary>What is inside, and what is wrapped itself.</summary>
    public UInt128 Everything(UInt128 value) => Inside(value, node => Below(node) | wraps[node]);

    private UInt128 Inside(UInt128 value, Func<int, UInt128> below)
    {
        var open = Objects(value);
        UInt128 found = 0, seen = 0;
        while (open != 0)
        {
            seen |= open;
            UInt128 next = 0;
            foreach (var node in Each(open))
                next |= below(node);
            next = Objects(next);
            found |= next;
            open = next & Fresh & ~seen;
        }
        return found;
    }

    /// <summary>One step: what the node holds; what it wraps is looked through.</summary>
    private UInt128 Below(int node)
    {
        var held = holds[node] | OwnContents(node);
        UInt128 seen = 0;
        for (var open = Objects(wraps[node]); open != 0;)
        {
            seen |= open;
            UInt128 next = 0;
            foreach (var wrapped in Each(open))
            {
                held |= holds[wrapped] | OwnContents(wrapped);
                next |= Objects(wraps[wrapped]);
            }
            open = next & ~seen;
        }
        return held;
    }

    private UInt128 OwnContents(int node) => node < Count ? Bit(node + Count) : node < 3 * Count ? Bit(node) : 0;

    /// <summary>Something changes the object.</summary>
    /// <param name="isVariable">The variable or field is assigned, not what it views.</param>
    public void Write(UInt128 value, bool isVariable = false)
    {
        var places = value & ~addressNodes;
        foreach (var node in Each(value & addressNodes))
            places |= !isVariable ? Places(Bit(node)) : addresses[node] is { } field ? Places(field.Owner) : 0;
        foreach (var node in Each(places))
            Written |= Bit(node);
    }

    public void Hold(UInt128 holders, UInt128 value)
    {
        value = Objects(value);
        foreach (var node in Each(holders))
        {
            if (variables[node] is { } variable)
                Add(variable, value);
            else if (addresses[node] is { } field)
                StoreField(field.Owner, field.Field, value);
            else
                Keep(holds, node, value);
        }
    }

    /// <summary>The holders look at what is in the value: its elements are theirs.</summary>
    public void Wrap(UInt128 holders, UInt128 value)
    {
        value = Objects(value);
        foreach (var node in Each(Objects(holders)))
            Keep(wraps, node, value);
    }

    public UInt128 HeldBy(int node) => holds[node];

    public UInt128 WrappedBy(int node) => wraps[node];

    /// <summary>A struct that only carries things is what it carries.</summary>
    public UInt128 Flatten(UInt128 value, TypeReference type)
    {
        if (!nature.IsPair(type))
            return value;
        UInt128 found = 0;
        foreach (var node in Each(value))
            found |= Shallow(node);
        return found;
    }

    public static IEnumerable<int> Each(UInt128 value)
    {
        for (; value != 0; value &= value - 1)
            yield return (int)UInt128.TrailingZeroCount(value);
    }

    /// <summary>The objects in which an address lies: a struct in a field is part of the object that has the field.</summary>
    public UInt128 Places(UInt128 value)
    {
        UInt128 found = value & ~addressNodes;
        foreach (var node in Each(value & addressNodes))
        {
            if (variables[node] is { } variable)
                found |= nature.IsStruct(variable.Type) || variable.Type is ByReferenceType ? Objects(variable.Value) : 0;
            else if (nature.IsView(fields.TypeOf(addresses[node]!.Field)))
                found |= Objects(Bit(node));
            else
                found |= Places(addresses[node]!.Owner);
        }
        return found;
    }

    private void Put(int node, UInt128 value)
    {
        Written |= Bit(node);
        Keep(holds, node, value);
    }

    private void Keep(UInt128[] kept, int node, UInt128 value)
    {
        value &= ~Bit(node);
        if ((kept[node] | value) == kept[node])
            return;
        kept[node] |= value;
        Grew = true;
    }

    private int Allocate(object site)
    {
        if (sites.TryGetValue(site, out var node))
            return node;
        if (used >= Capacity - 1)
            return Capacity - 1;
        return sites[site] = used++;
    }
}
