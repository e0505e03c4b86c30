using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Programs;

/// <summary>What a field ever holds, where every store to it stands in its own type.</summary>
internal static class FieldStores
{
    /// <param name="bodyOf">Code elsewhere that makes what is stored; whoever keeps the answer has to keep what was asked.</param>
    /// <param name="bodies">All of the type that declares it.</param>
    /// <param name="field">One that is written at home only.</param>
    /// <param name="isPrivate">Nobody else can get at it.</param>
    public static FieldContents? ContentsOf(Func<IrMethod, Body?> bodyOf, Body[] bodies, IrField field, bool isPrivate)
    {
        var types = new List<IrType>();
        var targets = new List<DelegateTarget>();
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
                if (!TryFollow(bodyOf, body, instruction.B, types, targets, 0))
                    return null;
                AddHeld(bodyOf, body, instruction.B, held);
            }
            if (body.Blocks.SelectMany(b => b.Instructions).Any(i => i.Op == Op.Store && IsElement(i) && IsLoadOf(body, i.A, field)))
                areElementsKnown = false;
        }
        if (!areElementsKnown || !isPrivate && held.Count > 0 && types.Any(t => t.Has(TypeTraits.Array)))
            held.Clear();
        return (types.Count, targets.Count) switch
        {
            (0, 0) => null,
            (_, 0) => new FieldContents(types, null, held),
            (0, _) => new FieldContents(null, targets, held),
            _ => null,
        };
    }

    // `new Lazy<int>(() => ...)`: what its constructor is given. `[Fast, Slow]`: what is put into an array where it is made.
    private static void AddHeld(Func<IrMethod, Body?> bodyOf, Body body, int made, List<DelegateTarget> held)
    {
        var steps = body.Blocks.SelectMany(b => b.Instructions).ToList();
        while (steps.FirstOrDefault(i => i.Target == made) is { Op: Op.Copy, Arguments.Length: 0 } copy)
            made = copy.A;
        var constructor = steps.FirstOrDefault(i => i is { Op: Op.Call, Method: { } method } && method.Has(MethodTraits.Constructor) && i.Arguments.Length > 1 && i.Arguments[0] == made);
        foreach (var argument in constructor?.Arguments.Skip(1) ?? [])
            TryFollow(bodyOf, body, argument, [], held, 0);
        foreach (var store in steps.Where(i => i.Op == Op.Store && i.A == made && IsElement(i)))
        {
            if (TryFollow(bodyOf, body, store.B, [], held, 0))
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

    // Back from a variable to what made it.
    private static bool TryFollow(Func<IrMethod, Body?> bodyOf, Body body, int variable, List<IrType> types, List<DelegateTarget> targets, int depth)
    {
        if (variable == Instruction.Nothing)
            return true;
        var found = false;
        foreach (var instruction in body.Blocks.SelectMany(b => b.Instructions).Where(i => i.Target == variable))
        {
            found = true;
            switch (instruction.Op)
            {
                case Op.New when instruction.Type is { MethodTypeParameter: < 0 } type:
                    types.Add(type);
                    break;
                case Op.Call when depth < 4 && instruction.Method is { } made && made.Has(MethodTraits.Source) && !made.Has(MethodTraits.Virtual)
                    && bodyOf(made) is { IsAsync: false, IsIterator: false } inner:
                    var results = inner.Blocks.SelectMany(b => b.Instructions).Where(i => i.Op == Op.Return).ToList();
                    if (results.Count == 0 || results.Any(r => !TryFollow(bodyOf, inner, r.A, types, targets, depth + 1)))
                        return false;
                    break;
                case Op.Delegate:
                    targets.Add(new DelegateTarget(instruction.Body, instruction.Method, (instruction.Flags & CallFlags.Exact) != 0));
                    break;
                case Op.Copy when depth < 8 && instruction.Arguments.Length == 0:
                    if (!TryFollow(bodyOf, body, instruction.A, types, targets, depth + 1))
                        return false;
                    break;
                default:
                    return false;
            }
        }
        return found;
    }
}
