using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>Which methods of the library may run when a virtual method is called: by name and parameter count, which only ever finds too many.</summary>
internal sealed class Hierarchy
{
    private readonly TypeNature nature;
    private readonly Dictionary<MethodDefinition, List<MethodDefinition>> overriders = [];

    public Hierarchy(IEnumerable<TypeDefinition> types, TypeNature nature)
    {
        this.nature = nature;
        foreach (var type in types.Where(t => !t.IsInterface && t.HasMethods))
        {
            foreach (var method in type.Methods.Where(m => m.IsVirtual || m.HasOverrides))
                Enter(type, method);
            EnterInherited(type);
        }
    }

    public IReadOnlyList<MethodDefinition> Of(MethodDefinition method) => overriders.TryGetValue(method, out var found) ? found : [];

    private void Enter(TypeDefinition type, MethodDefinition method)
    {
        foreach (var explicitly in method.Overrides)
        {
            if (Resolve(explicitly) is { } slot)
                Add(slot, method);
        }
        if (!method.IsNewSlot && method.IsVirtual)
        {
            for (var t = Base(type); t is not null; t = Base(t))
            {
                foreach (var slot in t.Methods.Where(m => m.IsVirtual && IsSame(m, method)))
                    Add(slot, method);
            }
        }
    }

    /// <summary>An interface is fulfilled by the methods of the type or, where it has none, of its ancestors.</summary>
    private void EnterInherited(TypeDefinition type)
    {
        foreach (var slot in Interfaces(type).Distinct().SelectMany(i => i.Methods).Where(m => m.IsVirtual))
        {
            for (var t = type; t is not null; t = Base(t))
            {
                var found = t.Methods.Where(m => m.IsVirtual && !m.HasOverrides && IsSame(m, slot)).ToList();
                foreach (var method in found)
                    Add(slot, method);
                if (found.Count > 0)
                    break;
            }
        }
    }

    private IEnumerable<TypeDefinition> Interfaces(TypeDefinition type) =>
        type.Interfaces.Select(i => nature.Definition(i.InterfaceType)).OfType<TypeDefinition>();

    private static bool IsSame(MethodDefinition left, MethodDefinition right) =>
        left.Name == right.Name && left.Parameters.Count == right.Parameters.Count && left.GenericParameters.Count == right.GenericParameters.Count && left.IsStatic == right.IsStatic
        && left.Parameters.Zip(right.Parameters).All(p => MayBeSame(p.First.ParameterType, p.Second.ParameterType));

    private static bool MayBeSame(TypeReference left, TypeReference right) =>
        left.ContainsGenericParameter || right.ContainsGenericParameter || left.FullName == right.FullName;

    private TypeDefinition? Base(TypeDefinition type) => type.BaseType is { } b ? nature.Definition(b) : null;

    private static MethodDefinition? Resolve(MethodReference method)
    {
        try
        {
            return method.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }

    private void Add(MethodDefinition slot, MethodDefinition method)
    {
        if (!overriders.TryGetValue(slot, out var list))
            overriders[slot] = list = [];
        if (!list.Contains(method))
            list.Add(method);
    }
}
