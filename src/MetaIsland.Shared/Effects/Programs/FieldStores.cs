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
        var makers = new List<IrMethod>();
        var held = new List<DelegateTarget>();
        var areElementsKnown = true;
        foreach (var body in bodies)
        {
            foreach (var instruction in body.Blocks.SelectMany(b => b.Instructions).Where(i => i.Field?.Equals(field) == true))
            {
                // A reference to it may write anything.
                if (instruction.Op is Op.Address or Op.AddressStatic)
                    return null;
                if (instruction.Op is not (Op.Store or Op.StoreStatic))
                    continue;
                if (!MadeBy.TryFollow(body, instruction.B, types, targets, makers, 0))
                    return null;
                AddHeld(body, instruction.B, held);
            }
            areElementsKnown &= !body.Blocks.SelectMany(b => b.Instructions).Any(i => i.Op == Op.Store && IsElement(i) && IsLoadOf(body, i.A, field));
        }
        // Into an array that others see they may put what they like.
        if (!areElementsKnown || !field.IsPrivate && types.Any(t => t.Has(TypeTraits.Array)))
            held.Clear();
        return new FieldContents(types, targets, held, makers);
    }

    // `new Lazy<int>(() => ...)`: what its constructor is given. `[Fast, Slow]`: what is put into an array where it is made.
    private static void AddHeld(Body body, int made, List<DelegateTarget> held)
    {
        var steps = body.Blocks.SelectMany(b => b.Instructions).ToList();
        while (steps.FirstOrDefault(i => i.Target == made) is { Op: Op.Copy, Arguments.Length: 0 } copy)
            made = copy.A;
        var constructor = steps.FirstOrDefault(i => i is { Op: Op.Call, Method: { } method } && method.Has(MethodTraits.Constructor) && i.Arguments.Length > 1 && i.Arguments[0] == made);
        foreach (var argument in constructor?.Arguments.Skip(1) ?? [])
            MadeBy.TryFollow(body, argument, [], held, [], 0);
        foreach (var store in steps.Where(i => i.Op == Op.Store && i.A == made && IsElement(i)))
        {
            var makers = new List<IrMethod>();
            if (MadeBy.TryFollow(body, store.B, [], held, makers, 0) && makers.Count == 0)
                continue;
            held.Clear();
            return;
        }
    }

    private static bool IsElement(Instruction store) => store.Field!.Equals(IrField.Element);

    private static bool IsLoadOf(Body body, int variable, IrField field) =>
        body.Blocks.SelectMany(b => b.Instructions).Any(i => i.Target == variable && i.Op is Op.Load or Op.LoadStatic && field.Equals(i.Field));

    public static bool IsWrittenAtHomeOnly(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => property.SetMethod is not { } setter || setter.DeclaredAccessibility == Accessibility.Private,
        _ => false,
    };

    /// <summary>The members of a type that have code.</summary>
    public static IEnumerable<IMethodSymbol> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(m => !m.IsAbstract && (m.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor || !m.DeclaringSyntaxReferences.IsEmpty));
}
