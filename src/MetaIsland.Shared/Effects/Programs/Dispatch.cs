using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Programs;

/// <summary>Which method a virtual call runs on an object of one exact type.</summary>
internal static class Dispatch
{
    public static IMethodSymbol? Find(IMethodSymbol called, ITypeSymbol type)
    {
        if (called.ContainingType.TypeKind == TypeKind.Interface)
            return FindImplementation(called, type);
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(called.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = member; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (overridden.OriginalDefinition.SameAs(called.OriginalDefinition))
                        return member;
                }
            }
        }
        return null;
    }

    private static IMethodSymbol? FindImplementation(IMethodSymbol called, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
            return null;
        foreach (var contract in type.AllInterfaces.Where(i => i.OriginalDefinition.SameAs(called.ContainingType.OriginalDefinition)))
        {
            var member = contract.GetMembers(called.Name).FirstOrDefault(m => m.OriginalDefinition.SameAs(called.OriginalDefinition));
            // A member of the interface that has code of its own stands in where the type has none.
            if (member is not null)
                return type.FindImplementationForInterfaceMember(member) as IMethodSymbol ?? (called.IsAbstract ? null : called);
        }
        return null;
    }
}
