using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Programs;

/// <summary>All types that a compilation declares, and which of them another stands for.</summary>
internal sealed class TypeIndex
{
    private readonly List<INamedTypeSymbol> types = [];

    public TypeIndex(Compilation compilation) => Add(compilation.Assembly.GlobalNamespace);

    public IEnumerable<INamedTypeSymbol> SelfAndDerived(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        return types.Where(t => t.TypeKind is TypeKind.Class or TypeKind.Struct && !t.IsAbstract && (definition.TypeKind == TypeKind.Interface
            ? t.AllInterfaces.Any(i => i.OriginalDefinition.SameAs(definition))
            : t.SelfAndBases().Any(b => b.OriginalDefinition.SameAs(definition))));
    }

    private void Add(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
                types.Add(type);
            if (member is INamespaceOrTypeSymbol inner)
                Add(inner);
        }
    }
}
