using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>Back from a variable to what made it.</summary>
internal static class MadeBy
{
    private const int MaxDepth = 8;

    /// <summary>False where there is a way to it that is not seen.</summary>
    /// <param name="body">Where the variable is.</param>
    /// <param name="variable">What is asked about.</param>
    /// <param name="types">Takes the types of the objects it may be.</param>
    /// <param name="targets">Takes the code of the delegates it may be.</param>
    /// <param name="makers">Takes the methods whose result it may be.</param>
    /// <param name="depth">How many copies lie behind.</param>
    public static bool TryFollow(Body body, int variable, List<IrType> types, List<DelegateTarget> targets, List<IrMethod> makers, int depth)
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
                case Op.Delegate:
                    targets.Add(new DelegateTarget(instruction.Body, instruction.Method, (instruction.Flags & CallFlags.Exact) != 0));
                    break;
                case Op.Call when instruction.Method is { } maker && maker.Has(MethodTraits.Source) && !maker.Has(MethodTraits.Virtual):
                    makers.Add(maker);
                    break;
                case Op.Copy when depth < MaxDepth && instruction.Arguments.Length == 0:
                    if (!TryFollow(body, instruction.A, types, targets, makers, depth + 1))
                        return false;
                    break;
                default:
                    return false;
            }
        }
        return found;
    }

    /// <summary>All that a field holds, with what the methods give that made it; null where that is not known.</summary>
    public static FieldContents? Complete(IProgram program, FieldContents? contents)
    {
        if (contents is null)
            return null;
        var (types, targets) = (contents.Types!.ToList(), contents.Targets!.ToList());
        var makers = new Queue<IrMethod>(contents.Makers);
        for (var asked = 0; makers.Count > 0; asked++)
        {
            if (asked == MaxDepth || program.BodyOf(makers.Dequeue()) is not { IsAsync: false, IsIterator: false } body)
                return null;
            var more = new List<IrMethod>();
            var results = body.Blocks.SelectMany(b => b.Instructions).Where(i => i.Op == Op.Return).ToList();
            if (results.Count == 0 || results.Any(r => !TryFollow(body, r.A, types, targets, more, 0)))
                return null;
            more.ForEach(makers.Enqueue);
        }
        return (types.Count, targets.Count) switch
        {
            (0, 0) => null,
            (_, 0) => contents with { Types = types, Targets = null },
            (0, _) => contents with { Types = null, Targets = targets },
            _ => null,
        };
    }
}
