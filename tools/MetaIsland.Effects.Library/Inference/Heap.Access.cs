using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <content>Loads and stores: of fields, through references, of elements.</content>
internal sealed partial class Heap
{
    public UInt128 LoadField(UInt128 owner, FieldReference field)
    {
        var type = fields.TypeOf(field);
        if (nature.IsImmutable(type))
            return 0;
        var objects = Objects(owner);
        if (nature.IsView(field.DeclaringType))
            return objects;
        var isInline = nature.IsStruct(type) && !nature.IsView(type);
        var isHeld = type is GenericParameter || nature.IsPair(type) || fields.IsHeld(field);
        UInt128 found = 0;
        foreach (var node in Each(objects))
        {
            if (isHeld)
                found |= Objects(OwnContents(node) | (IsElement(type) ? holds[node] : wraps[node]));
            if (!isHeld || (isInline && !nature.IsPair(type)))
                found |= Bit(node) | ((holds[node] | wraps[node]) & Fresh);
        }
        return found;
    }

    /// <summary>Contents one step down: of an object made here, what was put in; of an argument, its contents.</summary>
    private UInt128 Shallow(int node) => Objects(Below(node));

    /// <summary>A field of the user's type holds an element; one of a type of the library wraps what is in it.</summary>
    private bool IsElement(TypeReference type) => type is GenericParameter || type.FullName == "System.Object" || nature.IsPair(type);

    public void StoreField(UInt128 owner, FieldReference field, UInt128 value)
    {
        var type = fields.TypeOf(field);
        value = nature.IsImmutable(type) ? 0 : Flatten(Objects(value), type);
        foreach (var node in Each(Places(owner)))
        {
            if ((value & ~Bit(node) & ~Fresh) != 0)
                Grew |= fields.MarkHeld(field, node < Count ? value & ~Bit(node) & ~Fresh : value & ~Fresh);
            Written |= Bit(node);
            Keep(IsElement(type) ? holds : wraps, node, value);
        }
    }

    /// <summary>Through a reference that is no field's or variable's: an element, a parameter passed by reference.</summary>
    public void StoreThrough(UInt128 address, UInt128 value)
    {
        value = Objects(value);
        foreach (var node in Each(address))
        {
            if (variables[node] is { } variable)
                Add(variable, value);
            else if (addresses[node] is { } field)
                StoreField(field.Owner, field.Field, value);
            else
                Put(node, value);
        }
    }

    public UInt128 LoadThrough(UInt128 address, TypeReference? type)
    {
        if (type is not null && nature.IsImmutable(type))
            return 0;
        UInt128 found = 0;
        foreach (var node in Each(address))
        {
            if (variables[node] is { } variable)
                found |= variable.Value;
            else if (addresses[node] is { } field)
                found |= LoadField(field.Owner, field.Field);
            else
                found |= LoadElement(node, type);
        }
        return found;
    }

    public UInt128 LoadElements(UInt128 arrays, TypeReference? type)
    {
        if (type is not null && nature.IsImmutable(type))
            return 0;
        UInt128 found = 0;
        foreach (var node in Each(Objects(arrays)))
            found |= LoadElement(node, type);
        return found;
    }

    private UInt128 LoadElement(int node, TypeReference? type)
    {
        var found = Objects(type is null || IsElement(type) ? Below(node) : Below(node) | wraps[node]);
        if (type is null || nature.IsPair(type) || node >= Count && node < 3 * Count)
            return found;
        var isVariable = node < Count && node > 0 && method.Parameters[node - 1].ParameterType is ByReferenceType && !nature.IsStruct(type);
        return !isVariable && (nature.IsInternal(type) || (nature.IsStruct(type) && !nature.IsView(type)) || type is ArrayType || IsOwnView(node, type)) ? found | Bit(node) : found;
    }

    /// <summary>"this" of a span is the span.</summary>
    private bool IsOwnView(int node, TypeReference type) => node == 0 && nature.IsView(type) && nature.IsView(method.DeclaringType);
}
