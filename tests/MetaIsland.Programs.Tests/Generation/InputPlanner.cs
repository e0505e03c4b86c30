namespace MetaIsland.Programs.Tests.Generation;

/// <summary>Makes parameters that take what others return. Each closes its type: a later producer would change who is meant.</summary>
internal sealed class InputPlanner(Dice dice, ProgramModel program)
{
    public void TakeFromNode(NodeModel taker, NodeModel producer)
    {
        var type = producer.Output!;
        if (taker.Inputs.Exists(input => input.Type == type))
            return;
        var rivals = type.Producers.OfType<NodeModel>().Count(other => other.Agent == taker.Agent);
        Take(taker, type, InputKind.Value, rivals > 1 || dice.Chance(10) ? producer.Name : null, [producer]);
    }

    /// <summary>A value of a sync point, whoever takes it.</summary>
    public void TakeFromSync(MethodModel taker, SyncModel producer)
    {
        if (!taker.Inputs.Exists(input => input.Type == producer.Output))
            Take(taker, producer.Output!, InputKind.Value, dice.Chance(10) ? producer.Name : null, [producer]);
    }

    /// <summary>A gather or fold of all, or of a part, of what nodes return that the sync point may wait for; false if there is none.</summary>
    public bool TakeFromAll(SyncModel taker, int index, InputKind? kind = null)
    {
        var candidates = program.Types
            .Where(type => type.Producers.Count > 0 && type.Producers[0] is NodeModel && !taker.Inputs.Exists(input => input.Type == type))
            .SelectMany(Choices)
            .Where(choice => choice.Producers.TrueForAll(producer => producer.EarliestSync <= index))
            .ToList();
        if (candidates.Count == 0)
            return false;
        var crowds = candidates.Where(choice => choice.Producers.OfType<NodeModel>().Select(node => node.Agent).Distinct().Count() > 1).ToList();
        var (type, from, producers) = dice.Pick(crowds.Count > 0 && dice.Chance(70) ? crowds : candidates);
        kind ??= dice.Chance(program.Kind == ProgramKind.Crowd ? 70 : 35) ? InputKind.Fold : InputKind.Gather;
        type.IsFolded |= kind == InputKind.Fold;
        Take(taker, type, kind.Value, from, producers);
        return true;
    }

    /// <summary>Everybody who returns the type, unless two nodes of one agent do; and those of one name.</summary>
    private static IEnumerable<(OutputType Type, string? From, List<MethodModel> Producers)> Choices(OutputType type)
    {
        if (!type.Producers.OfType<NodeModel>().GroupBy(node => node.Agent).Any(group => group.Count() > 1))
            yield return (type, null, type.Producers);
        foreach (var named in type.Producers.GroupBy(producer => producer.Name))
            yield return (type, named.Key, named.ToList());
    }

    private void Take(MethodModel taker, OutputType type, InputKind kind, string? from, List<MethodModel> producers)
    {
        type.IsTaken = true;
        var isNullable = kind == InputKind.Value && dice.Chance(35);
        taker.Inputs.Add(new InputModel($"{(kind == InputKind.Value ? "given" : "all")}{taker.Inputs.Count}", kind, type)
        {
            IsNullable = isNullable,
            From = from,
            IsByIn = kind == InputKind.Value && type.IsValueType && !isNullable && !taker.IsAsync && dice.Chance(20),
        });
        foreach (var producer in producers)
        {
            taker.DependOn(producer);
            taker.EarliestSync = Math.Max(taker.EarliestSync, producer.EarliestSync);
        }
    }
}
