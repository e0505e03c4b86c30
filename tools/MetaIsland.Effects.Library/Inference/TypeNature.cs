using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>What kind of thing a type is to the analysis; every answer is kept.</summary>
internal sealed class TypeNature
{
    /// <summary>Classes nobody can change, or whose changes are the library's own business (culture data, reflection's caches).</summary>
    private static readonly HashSet<string> KnownImmutable =
    [
        "System.String", "System.Type", "System.Reflection.Assembly", "System.Reflection.Module", "System.Reflection.MemberInfo", "System.Reflection.ParameterInfo",
        "System.Reflection.AssemblyName", "System.Globalization.CultureInfo", "System.Globalization.CompareInfo", "System.Globalization.TextInfo",
        "System.Globalization.NumberFormatInfo", "System.Globalization.DateTimeFormatInfo", "System.Globalization.Calendar", "System.Globalization.CultureData",
        "System.IFormatProvider", "System.Text.Encoding", "System.TimeZoneInfo", "System.Uri", "System.Version", "System.Exception", "System.DBNull",
        "System.Threading.CancellationToken", "System.StringComparer", "System.Text.Rune", "System.Attribute", "System.Runtime.Intrinsics.ISimdVector`2",
        "System.Buffers.SearchValues`1", "System.Buffers.SearchValues", "System.Threading.ExecutionContext", "System.Text.CompositeFormat",
        "System.Numerics.BigInteger",
    ];

    /// <summary>Structs that are a way to look at an object: to hold one is to hold the object.</summary>
    private static readonly HashSet<string> KnownViews =
    [
        "System.Span`1", "System.ReadOnlySpan`1", "System.Memory`1", "System.ReadOnlyMemory`1", "System.ArraySegment`1", "System.Collections.Immutable.ImmutableArray`1",
        "System.ByReference", "System.TypedReference",
    ];

    private readonly Dictionary<TypeReference, TypeDefinition?> definitions = [];
    private readonly Dictionary<TypeReference, bool> immutable = [];
    private readonly Dictionary<TypeDefinition, bool> pairs = [];
    private readonly Dictionary<TypeDefinition, bool> delegates = [];

    public TypeDefinition? Definition(TypeReference type)
    {
        if (!definitions.TryGetValue(type, out var definition))
            definitions[type] = definition = type is GenericParameter or ArrayType or ByReferenceType or PointerType or FunctionPointerType ? null : TryResolve(type);
        return definition;
    }

    /// <summary>A value of this type leads to nothing that can be changed.</summary>
    public bool IsImmutable(TypeReference type)
    {
        if (immutable.TryGetValue(type, out var known))
            return known;
        immutable[type] = true; // a struct cannot contain itself; a static field of its own type is not asked
        return immutable[type] = Judge(type);
    }

    public bool IsView(TypeReference type) => Definition(Bare(type)) is { } definition && KnownViews.Contains(definition.FullName);

    public bool IsStruct(TypeReference type) => Bare(type) is not (GenericParameter or ArrayType or PointerType or ByReferenceType) && Definition(Bare(type)) is { IsValueType: true };

    /// <summary>A struct that only carries what others put in: KeyValuePair, ValueTuple, Nullable, the entries of a dictionary.</summary>
    public bool IsPair(TypeReference type)
    {
        if (Definition(Bare(type)) is not { IsValueType: true, IsEnum: false, HasGenericParameters: true } definition || IsView(type))
            return false;
        if (!pairs.TryGetValue(definition, out var known))
        {
            var fields = definition.Fields.Where(f => !f.IsStatic).ToList();
            pairs[definition] = known = fields.Any(f => f.FieldType is GenericParameter) && fields.All(f => f.FieldType is GenericParameter || IsImmutable(f.FieldType) || IsPair(f.FieldType));
        }
        return known;
    }

    public bool IsDelegate(TypeReference type)
    {
        if (Definition(Bare(type)) is not { } definition)
            return false;
        if (!delegates.TryGetValue(definition, out var known))
            delegates[definition] = known = definition.BaseType?.FullName is "System.MulticastDelegate" or "System.Delegate" || definition.FullName is "System.Delegate" or "System.MulticastDelegate";
        return known;
    }

    /// <summary>A class or struct no program can name, so that nobody outside the library can have made one.</summary>
    public bool IsInternal(TypeReference type) => Definition(Bare(type)) is { IsInterface: false } definition && !Framework.IsVisible(definition) && !IsDelegate(type);

    public static TypeReference Bare(TypeReference type) => type switch
    {
        IModifierType modified => Bare(modified.ElementType),
        ByReferenceType reference => Bare(reference.ElementType),
        PinnedType pinned => Bare(pinned.ElementType),
        _ => type,
    };

    private bool Judge(TypeReference type)
    {
        switch (type)
        {
            case IModifierType modified:
                return IsImmutable(modified.ElementType);
            case PinnedType pinned:
                return IsImmutable(pinned.ElementType);
            case ArrayType or PointerType or ByReferenceType or FunctionPointerType:
                return false;
            case GenericParameter parameter:
                return parameter.Constraints.Any(c => IsNumeric(c.ConstraintType));
            case GenericInstanceType instance when Definition(instance) is { IsValueType: true } pair && IsPair(pair):
                return instance.GenericArguments.All(IsImmutable);
        }
        if (Definition(type) is not { } definition)
            return false;
        if (definition.IsEnum || definition.IsPrimitive || definition.FullName == "System.Void" || Ancestors(definition).Any(t => KnownImmutable.Contains(t.FullName)))
            return true;
        return definition.IsValueType && !KnownViews.Contains(definition.FullName)
            && definition.Fields.All(f => f.IsStatic || f.FieldType.FullName == definition.FullName || IsImmutable(f.FieldType));
    }

    private static bool IsNumeric(TypeReference constraint) => constraint switch
    {
        IModifierType => true, // unmanaged
        _ => (constraint.Namespace == "System.Numerics" && constraint.Name.StartsWith('I')) || constraint.Name is "IUtfChar`1" or "ISimdVector`2" or "IBinaryIntegerParseAndFormatInfo`1",
    };

    private IEnumerable<TypeDefinition> Ancestors(TypeDefinition type)
    {
        for (var t = type; t is not null; t = t.BaseType is { } b ? Definition(b) : null)
            yield return t;
    }

    private static TypeDefinition? TryResolve(TypeReference type)
    {
        try
        {
            return type.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }
}
