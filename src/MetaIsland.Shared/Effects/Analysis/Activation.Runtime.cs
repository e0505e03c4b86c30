using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <content>The product's own members: what hands over, and what shows something and changes nothing.</content>
internal sealed partial class Activation
{
    private const string Space = "T:MetaIsland.";

    private bool TryRuntime(Instruction instruction, IrMethod method, RegionSet[] arguments, out RegionSet given)
    {
        given = RegionSet.Empty;
        var owner = method.Owner;
        if (owner.Has(TypeTraits.Simulation) && !method.Has(MethodTraits.Static) && !method.Has(MethodTraits.Constructor) || owner.DefinitionId == Space + "Simulation")
        {
            Add(new Effect(EffectKind.OutOfPlace, instruction.Place) { Text = method.Name });
            given = Unseen(method);
            return true;
        }
        if (IsRuntime(owner) && method.SimpleName == "set_Item" && owner.Name.StartsWith("Scatter", StringComparison.Ordinal) && arguments.Length > 2)
        {
            HandOver(arguments[2], HandOvers.Scatter, method.Parameters[2].Type, instruction.Place);
            return true;
        }
        // Also where the call goes by an interface, as that of an enumerator's Dispose.
        if (owner.Has(TypeTraits.Handle) || instruction.Type is { } declared && (declared.Has(TypeTraits.Handle) || IsRuntime(declared)))
        {
            given = UseHandle(instruction, method, arguments);
            return true;
        }
        if (!IsRuntime(owner))
            return false;
        if (method.SimpleName == "InKeyOrder")
        {
            var ordered = Make(nextOrdinal++, method.ReturnType);
            heap.Add(ordered, IrField.Element, Contents(arguments[0]));
            given = RegionSet.Of(ordered);
            return true;
        }
        given = Unseen(method);
        return true;
    }

    private static bool IsRuntime(IrType type) => type.Has(TypeTraits.Foreign) && type.DefinitionId.StartsWith(Space, StringComparison.Ordinal);

    private RegionSet UseHandle(Instruction instruction, IrMethod method, RegionSet[] arguments)
    {
        var owner = method.Owner.DefinitionId;
        if (method.SimpleName == "Emit" && owner.EndsWith(".Events", StringComparison.Ordinal) && arguments.Length > 1)
            HandOver(arguments[1], HandOvers.Emit, method.Parameters[1].Type, instruction.Place);
        else if (method.SimpleName == "Send" && owner == Space + "Outbox" && arguments.Length > 2)
            HandOver(arguments[2], HandOvers.Send, Bind(method.Parameters[2].Type), instruction.Place);
        else if (method.SimpleName == "Spawn" && arguments.Length > 1)
            HandOver(arguments[1], HandOvers.Spawn, method.Parameters[1].Type, instruction.Place);
        else if (method.SimpleName is "Shuffle" or "CopyTo" && arguments.Length > 1)
        {
            foreach (var region in arguments[1])
                Touch(region, new Effect(EffectKind.Mutate, instruction.Place) { Text = method.Name });
        }
        if (method.Has(MethodTraits.ReturnsNothing) || method.Has(MethodTraits.Constructor))
            return RegionSet.Empty;
        if (method.SimpleName is "ToArray" or "ToList" or "get_Time" or "Delay")
            return Unseen(method);
        // What a view hands out is as much the world's as the view.
        if (arguments.Length == 0)
            return RegionSet.Empty;
        var given = arguments[0].Each(ValueOf).Each(r => r.Root.IsFresh && heap.Get(r.AsObject, IrField.Held) is { IsEmpty: false } held ? held : RegionSet.Of(r));
        var part = new IrField { Id = method.Id, Name = method.Name.Substring(method.Name.LastIndexOf('.') + 1), Type = method.ReturnType };
        var shown = RegionSet.Of(given.Select(r => r.Append(part)));
        if (method.ReturnType?.Name.Contains("Enumerator") != true)
            return shown;
        // An enumerator is the caller's own, and looks at it.
        var made = Make(nextOrdinal++, method.ReturnType);
        heap.Add(made, IrField.Held, shown);
        return RegionSet.Of(made);
    }
}
