using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Programs;

/// <summary>What a field ever holds, where every store to it stands in its own type.</summary>
internal static class FieldStores
{
    /// <param name="bodies">All of the type that declares it.</param>
    /// <param name="field">One that is written at home only.</param>
    public static FieldContents? ContentsOf(Body[] bodies, IrField field)
    {
        var types = new List<IrType>();
        var targets = new List<DelegateTarget>();
        var held = new List<DelegateTarget>();
        foreach (var body in bodies)
        {
            foreach (var instruction in body.Blocks.SelectMany(b => b.Instructions).Where(i => i.Field?.Equals(field) == true))
            {
                // A reference to it may write anything.
                if (instruction.Op is Op.Address or Op.AddressStatic)
                    return null;
                if (instruction.Op is not (Op.Store or Op.StoreStatic))
                    continue;
                if (!TryFollow(body, instruction.B, types, targets, 0))
                    return null;
                AddHeld(body, instruction.B, held);
            }
        }
        return (types.Count, targets.Count) switch
        {
            (0, 0) => null,
            (_, 0) => new FieldContents(types, null, held),
            (0, _) => new FieldContents(null, targets, held),
            _ => null,
        };
    }

    // `new Lazy<int>(() => ...)`: what its constructor is given.
    private static void AddHeld(Body body, int made, List<DelegateTarget> held)
    {
        var constructor = body.Blocks.SelectMany(b => b.Instructions)
            .FirstOrDefault(i => i is { Op: Op.Call, Method: { } method } && method.Has(MethodTraits.Constructor) && i.Arguments.Length > 1 && i.Arguments[0] == made);
        foreach (var argument in constructor?.Arguments.Skip(1) ?? [])
            TryFollow(body, argument, [], held, 0);
    }

    public static bool IsWrittenAtHomeOnly(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => property.SetMethod is not { } setter || setter.DeclaredAccessibility == Accessibility.Private,
        _ => false,
    };

    /// <summary>The members of a type that have code.</summary>
    public static IEnumerable<IMethodSymbol> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(m => !m.IsAbstract && (m.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor || !m.DeclaringSyntaxReferences.IsEmpty));

    // Back from a variable to what made it.
    private static bool TryFollow(Body body, int variable, List<IrType> types, List<DelegateTarget> targets, int depth)
    {
        if (variable == Instruction.Nothing)
            return true;
        var found = false;
        foreach (var instruction in body.Blocks.SelectMany(b => b.Instructions).Where(i => i.Target == variable))
        {
            found = true;
            switch (instruction.Op)
            {
                case Op.New when instruction.Type is { } type:
                    types.Add(type);
                    break;
                case Op.Delegate:
                    targets.Add(new DelegateTarget(instruction.Body, instruction.Method, (instruction.Flags & CallFlags.Exact) != 0));
                    break;
                case Op.Copy when depth < 8 && instruction.Arguments.Length == 0:
                    if (!TryFollow(body, instruction.A, types, targets, depth + 1))
                        return false;
                    break;
                default:
                    return false;
            }
        }
        return found;
    }
}
