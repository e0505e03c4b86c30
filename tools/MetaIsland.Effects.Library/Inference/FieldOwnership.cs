using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>
/// Which fields hold something that came from outside, rather than structure their object made for itself: the list inside an enumerator, the stream
/// inside a reader. Learned from the stores; a field starts as owned.
/// </summary>
internal sealed class FieldOwnership(TypeNature nature)
{
    private readonly HashSet<FieldDefinition> held = [];
    private readonly Dictionary<FieldReference, FieldDefinition?> definitions = [];
    private readonly Dictionary<FieldReference, TypeReference> types = [];

    /// <summary>Takes note of the fields somebody took for owned: when one turns out to be held, that body has to be read again.</summary>
    public HashSet<FieldDefinition> TakenForOwned { get; set; } = [];

    public FieldDefinition? Definition(FieldReference field)
    {
        if (!definitions.TryGetValue(field, out var definition))
            definitions[field] = definition = field.Resolve();
        return definition;
    }

    /// <summary>The field's type where it is used: of "List`1&lt;int&gt;._items" the argument is known.</summary>
    public TypeReference TypeOf(FieldReference field)
    {
        if (!types.TryGetValue(field, out var type))
            types[field] = type = Substitution.Of(field.FieldType, field.DeclaringType, null);
        return type;
    }

    public bool IsHeld(FieldReference field)
    {
        if (Definition(field) is not { } definition)
            return false;
        if (held.Contains(definition))
            return true;
        TakenForOwned.Add(definition);
        return false;
    }

    public bool StillOwned(HashSet<FieldDefinition> taken) => !taken.Overlaps(held);

    public bool MarkHeld(FieldReference field, UInt128 value)
    {
        // Nobody outside can have made a thing of an internal class: moving it about does not make it somebody else's.
        return value != 0 && Definition(field) is { } definition && !nature.IsInternal(definition.FieldType) && held.Add(definition);
    }
}
