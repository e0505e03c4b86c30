using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MetaIsland.Effects.Ir;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Effects.Lowering;

/// <summary>What bodies say of symbols: types, fields and methods without the symbols themselves. One for each compilation.</summary>
internal sealed class SymbolMap(Compilation compilation)
{
    private static readonly ConditionalWeakTable<Compilation, SymbolMap> Maps = new();

    // Nothing that a program can see changes in a value of these, whatever they keep inside.
    private static readonly HashSet<string> Unchanging = new(StringComparer.Ordinal)
    {
        "System.Type", "System.Text.RegularExpressions.Regex", "System.StringComparer", "System.Globalization.CultureInfo",
        "System.Globalization.NumberFormatInfo", "System.Globalization.CompareInfo", "System.IFormatProvider", "System.Text.Encoding",
        "System.Threading.CancellationToken", "System.TimeZoneInfo", "System.Collections.Generic.Comparer`1",
        "System.Collections.Generic.EqualityComparer`1", "System.Text.CompositeFormat", "System.Reflection.Assembly", "System.Range", "System.Index",
        "System.Buffers.SearchValues`1", "System.Buffers.ArrayPool`1",
    };

    private readonly ConcurrentDictionary<ITypeSymbol, IrType> types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IrField> fields = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, IrMethod> methods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();
    private readonly ConcurrentDictionary<string, IMethodSymbol> methodsById = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ITypeSymbol> typesById = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ISymbol> fieldsById = new(StringComparer.Ordinal);

    public Compilation Compilation => compilation;

    public static SymbolMap Of(Compilation compilation) => Maps.GetValue(compilation, c => new SymbolMap(c));

    public SemanticModel ModelOf(SyntaxTree tree) => models.GetOrAdd(tree, t => compilation.GetSemanticModel(t));

    public bool IsImmutable(ITypeSymbol? type) => type is null or { SpecialType: SpecialType.System_Void } || Type(type).Has(TypeTraits.Immutable);

    public IrType Type(ITypeSymbol type) => types.GetOrAdd(type.WithNullableAnnotation(NullableAnnotation.None), CreateType);

    /// <summary>A field, an automatic property, a field-like event, or a captured parameter of a primary constructor.</summary>
    public IrField Field(ISymbol symbol) => fields.GetOrAdd(symbol.OriginalDefinition, CreateField);

    /// <summary>A field of a constructed type, with the type it has there.</summary>
    public IrField Field(ISymbol symbol, ITypeSymbol type)
    {
        var field = Field(symbol);
        return symbol.SameAs(symbol.OriginalDefinition) ? field : new IrField
        {
            Id = field.Id, Name = field.Name, Type = TypeOf(symbol, type), Owner = Type(symbol.ContainingType), IsStatic = field.IsStatic,
            IsReadOnly = field.IsReadOnly, IsPrivate = field.IsPrivate, IsThreadBound = field.IsThreadBound, IsAudited = field.IsAudited,
        };
    }

    // A `ref` field holds a reference, whatever it refers to.
    private IrType? TypeOf(ISymbol symbol, ITypeSymbol type) => symbol is IFieldSymbol { RefKind: not RefKind.None } ? null : Type(type);

    public IrMethod Method(IMethodSymbol method) => methods.GetOrAdd(method, CreateMethod);

    /// <summary>The definition a body speaks of; null where this compilation does not have it.</summary>
    public IMethodSymbol? SymbolOf(IrMethod method) => methodsById.GetOrAdd(method.Id, Find<IMethodSymbol>);

    public ITypeSymbol? SymbolOf(IrType type) => typesById.TryGetValue(type.Id, out var symbol) ? symbol : Find<ITypeSymbol>(type.DefinitionId);

    public ISymbol? SymbolOf(IrField field) => fieldsById.GetOrAdd(field.Id, Find<ISymbol>);

    private T Find<T>(string id)
        where T : class, ISymbol => (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) as T)!;

    private IrType CreateType(ITypeSymbol type)
    {
        type = type.WithoutNull(out _);
        var definition = type.OriginalDefinition;
        var id = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        typesById[id] = type;
        return new IrType
        {
            Id = id,
            Name = TypeRefs.Short(type),
            DefinitionId = definition.GetDocumentationCommentId() ?? definition.ToDisplayString(),
            Traits = TraitsOf(type),
            MethodTypeParameter = type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter ? parameter.Ordinal : -1,
            Arguments = type is INamedTypeSymbol { TypeArguments.IsEmpty: false } named ? named.TypeArguments.Select(Type).ToArray()
                : type is IArrayTypeSymbol array ? [Type(array.ElementType)] : [],
        };
    }

    private TypeTraits TraitsOf(ITypeSymbol type)
    {
        var traits = TypeTraits.None;
        Add(TypeTraits.Value, type.IsValueType);
        Add(TypeTraits.Exact, type.IsValueType || type.IsSealed || type is IArrayTypeSymbol);
        Add(TypeTraits.Interface, type.TypeKind == TypeKind.Interface);
        Add(TypeTraits.Delegate, type.TypeKind is TypeKind.Delegate or TypeKind.FunctionPointer);
        Add(TypeTraits.Array, type is IArrayTypeSymbol or IPointerTypeSymbol);
        Add(TypeTraits.Foreign, type.DeclaringSyntaxReferences.IsEmpty && type.TypeKind != TypeKind.TypeParameter);
        Add(TypeTraits.World, type.Has(KnownNames.World));
        Add(TypeTraits.Agent, type is INamedTypeSymbol agent && agent.SelfAndBases().Any(t => t.Has(KnownNames.Agent)));
        Add(TypeTraits.Handle, IsHandle(type));
        Add(TypeTraits.Simulation, type.IsSimulation() || type.BaseType is { } parent && parent.Is(KnownNames.SimulationBase));
        Add(TypeTraits.Sink, ServiceRoles.IsSink(type));
        Add(TypeTraits.Immutable, (traits & (TypeTraits.Handle | TypeTraits.World | TypeTraits.Agent)) == 0 && IsUnchanging(type));
        Add(TypeTraits.Flat, (traits & (TypeTraits.Immutable | TypeTraits.Foreign | TypeTraits.Exact)) == TypeTraits.Exact && type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
            && StoredFields.OfAll(named, CancellationToken.None).All(f => Immutability.IsImmutable(f.Field.Type)));
        return traits;

        void Add(TypeTraits trait, bool isSo) => traits |= isSo ? trait : TypeTraits.None;
    }

    private static bool IsUnchanging(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error
        || type is ITypeParameterSymbol { HasUnmanagedTypeConstraint: true }
        || type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer) && type.IsUnmanagedType && !type.IsRefLikeType
        || Unchanging.Any(name => name.EndsWith(type.MetadataName, StringComparison.Ordinal) && type.OriginalDefinition.Is(name))
        || type.Has(KnownNames.Immutable)
        || ServiceRoles.IsSink(type)
        // What an anonymous type stores has no fields to look at.
        || (type.IsAnonymousType ? type.GetMembers().OfType<IPropertySymbol>().All(p => IsUnchanging(p.Type)) : Immutability.FindMutable(type, believesPromises: true) is null);

    /// <summary>It ends with the node that takes it.</summary>
    public static bool IsHandle(ITypeSymbol type)
    {
        if (type.ContainingType is { } outer && outer.Has(KnownNames.World))
            return type.Name is WorldParts.View or WorldParts.Events;
        return type.ContainingAssembly?.Name == "MetaIsland" && type.ContainingNamespace?.Name == "MetaIsland"
            && (type.Name.StartsWith("ReadOnly", StringComparison.Ordinal)
                || type.Name is "AgentContext" or "SimulationContext" or "Outbox" or "Population" or "Contest" or "RandomStream" or "Gather" or "Fold" or "TakenKeys");
    }

    private IrField CreateField(ISymbol symbol)
    {
        var type = symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IEventSymbol listeners => listeners.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => throw new ArgumentException($"'{symbol}' is not stored"),
        };
        var id = symbol is IParameterSymbol
            ? symbol.ContainingType.GetDocumentationCommentId() + "<" + symbol.Name + ">"
            : symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString();
        fieldsById[id] = symbol;
        return new IrField
        {
            Id = id,
            Name = symbol.Name,
            Type = TypeOf(symbol, type),
            Owner = symbol.ContainingType is { } owner ? Type(owner) : null,
            IsStatic = symbol.IsStatic,
            IsReadOnly = symbol is IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true } or IPropertySymbol { SetMethod: null },
            IsPrivate = symbol.DeclaredAccessibility == Accessibility.Private || symbol is IParameterSymbol,
            IsThreadBound = symbol.Has("System.ThreadStaticAttribute"),
            IsAudited = symbol.Has(KnownNames.Audited),
        };
    }

    private IrMethod CreateMethod(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        var parameters = method.Parameters.Select(p => new IrParameter(p.Name, Type(p.Type), p.RefKind is RefKind.Ref or RefKind.Out, p.Has(KnownNames.Owned)));
        if (!method.IsStatic)
            parameters = parameters.Prepend(new IrParameter("this", Type(method.ContainingType), method.ContainingType.IsValueType));
        var id = definition.GetDocumentationCommentId() ?? definition.ToDisplayString();
        methodsById[id] = definition;
        return new IrMethod
        {
            Id = id,
            Name = NameOf(method),
            SimpleName = method.Name,
            Owner = Type(method.ContainingType),
            Traits = TraitsOf(method),
            Parameters = parameters.ToArray(),
            ReturnType = method.ReturnsVoid ? null : Type(method.ReturnType),
            TypeArguments = method.TypeArguments.Select(Type).ToArray(),
        };
    }

    /// <summary>As a person writes it: <c>Cell.Bump</c>, and for an accessor its property.</summary>
    public static string NameOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Constructor => "new " + method.ContainingType.Name,
        MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove
            when method.AssociatedSymbol is { } member => $"{method.ContainingType.Name}.{member.Name}",
        MethodKind.LocalFunction => method.Name,
        _ => $"{method.ContainingType.Name}.{method.Name}",
    };

    private MethodTraits TraitsOf(IMethodSymbol method)
    {
        var traits = MethodTraits.None;
        var definition = method.OriginalDefinition;
        Add(MethodTraits.Static, method.IsStatic);
        Add(MethodTraits.Virtual, method.IsVirtual || method.IsAbstract || method is { IsOverride: true, IsSealed: false });
        Add(MethodTraits.Source, IsSource(definition));
        Add(MethodTraits.Async, method.IsAsync);
        Add(MethodTraits.ReturnsReference, method.ReturnsByRef || method.ReturnsByRefReadonly);
        Add(MethodTraits.Constructor, method.MethodKind == MethodKind.Constructor);
        Add(MethodTraits.Clone, method.Name == "<Clone>$" || method is { Name: "MemberwiseClone", ContainingType.SpecialType: SpecialType.System_Object });
        Add(MethodTraits.Hashes, method is { Name: "GetHashCode", Parameters.IsEmpty: true });
        Add(MethodTraits.ReturnsNothing, IsImmutable(method.ReturnType));
        Add(MethodTraits.Pure, IsMarked(definition, KnownNames.Pure));
        Add(MethodTraits.Audited, definition.Has(KnownNames.Audited) || definition.AssociatedSymbol?.Has(KnownNames.Audited) == true
            || definition.ContainingType.Has(KnownNames.Audited));
        Add(MethodTraits.ReachesThrough, definition.Has("System.Runtime.CompilerServices.UnsafeAccessorAttribute") || method.IsExtern);
        Add(MethodTraits.Apply, definition.Has(KnownNames.Apply));
        return traits;

        void Add(MethodTraits trait, bool isSo) => traits |= isSo ? trait : MethodTraits.None;
    }

    private bool IsSource(IMethodSymbol method) => method.ContainingAssembly.SameAs(compilation.Assembly)
        && (!method.DeclaringSyntaxReferences.IsEmpty || method.IsImplicitlyDeclared);

    // A promise on a declaration binds what overrides and implements it.
    private static bool IsMarked(IMethodSymbol method, string attribute)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.Has(attribute) || current.AssociatedSymbol?.Has(attribute) == true)
                return true;
        }
        return false;
    }
}
