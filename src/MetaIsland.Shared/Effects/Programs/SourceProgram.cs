using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Declared;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Lowering;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Programs;

/// <summary>The code of one compilation: bodies as they are asked for, and who overrides whom.</summary>
internal sealed class SourceProgram : IProgram
{
    private static readonly ConditionalWeakTable<Compilation, SourceProgram> Programs = new();

    private readonly ProjectFacts facts;
    private readonly int version;
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeBodies> typeBodies = new(SymbolEqualityComparer.Default);
    private readonly Lazy<TypeIndex> types;

    private SourceProgram(Compilation compilation)
    {
        Symbols = SymbolMap.Of(compilation);
        facts = ProjectFacts.Of(compilation);
        version = facts.VersionOf(compilation);
        types = new(() => new TypeIndex(compilation));
        Summaries = facts.SummariesFor(this);
    }

    public SymbolMap Symbols { get; }

    public SummaryStore Summaries { get; }

    public static SourceProgram Of(Compilation compilation) => Programs.GetValue(compilation, c => new SourceProgram(c));

    public Body? BodyOf(IrMethod method) => facts.Get(Symbols, method, version);

    public IReadOnlyList<IrMethod> Candidates(IrMethod method, IReadOnlyList<IrType>? receivers, IrType? declared)
    {
        if (Symbols.SymbolOf(method) is not { } symbol)
            return [];
        IEnumerable<ITypeSymbol> possible = receivers is not null
            ? receivers.Select(Symbols.SymbolOf).OfType<ITypeSymbol>()
            : declared is not null && !declared.Has(TypeTraits.Foreign) && Symbols.SymbolOf(declared) is INamedTypeSymbol type ? types.Value.SelfAndDerived(type)
            : method.Has(MethodTraits.Source) ? types.Value.SelfAndDerived(symbol.ContainingType) : [];
        return possible.Select(t => Dispatch.Find(symbol, t)).OfType<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .Where(m => !m.IsAbstract).Select(Symbols.Method).ToList();
    }

    public IrMethod? Find(IrType type, string name)
    {
        for (var current = Symbols.SymbolOf(type) as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (current.DeclaringSyntaxReferences.IsEmpty)
                return null;
            if (current.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(m => !m.IsStatic && !m.DeclaringSyntaxReferences.IsEmpty) is { } found)
                return Symbols.Method(found);
        }
        return null;
    }

    public IrMethod? ParameterlessConstructor(IrType type) =>
        Symbols.SymbolOf(type) is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } named
        && named.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty) is { } constructor
            ? Symbols.Method(constructor)
            : null;

    public FieldContents? ContentsOf(IrField field) =>
        Symbols.SymbolOf(field) is { ContainingType: { } type } symbol && FieldStores.IsWrittenAtHomeOnly(symbol) && !symbol.DeclaringSyntaxReferences.IsEmpty
            ? typeBodies.GetOrAdd(type, ReadBodies).ContentsOf(this, field, symbol.DeclaredAccessibility == Accessibility.Private)
            : null;

    private TypeBodies ReadBodies(INamedTypeSymbol type) =>
        facts.Intern(Symbols.Type(type).Id, [.. FieldStores.Members(type).Select(m => BodyOf(Symbols.Method(m))).OfType<Body>()]);

    public Summary? Declared(IrMethod method) =>
        method.Has(MethodTraits.Source) || Symbols.SymbolOf(method) is not { } symbol ? null : DeclaredEffects.Find(Symbols.Compilation, symbol, method.Id);
}
