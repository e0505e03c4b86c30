using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>The settings of a <c>[SyncPoint]</c>, and whether its signature goes with them.</summary>
internal static class SyncPointParser
{
    /// <summary>A sync point with its settings; what does not fit is reported.</summary>
    public static NodeSpec Complete(ParseContext context, NodeOwner owner, IMethodSymbol method, NodeSpec spec)
    {
        WhenMembers.Parse(context, owner, method);
        var settings = new AttributeSettings(context, method.Attribute(KnownNames.SyncPoint), method, owner.NameOf(method));
        var sync = new SyncSpec
        {
            Mode = settings.Choice<SyncMode>(nameof(SyncSpec.Mode)) ?? SyncMode.Barrier,
            Order = settings.Choice<SyncOrder>(nameof(SyncSpec.Order)) ?? SyncOrder.Canonical,
            Quorum = settings.Part(nameof(SyncSpec.Quorum)),
            Deadline = settings.Duration(nameof(SyncSpec.Deadline)),
            Late = settings.Choice<LatePolicy>(nameof(SyncSpec.Late)) ?? LatePolicy.Drop,
            GroupBy = settings.Text(nameof(SyncSpec.GroupBy)),
        };
        if (FindProblem(spec, sync) is var (setting, parameter, problem))
        {
            var place = method.Parameters.FirstOrDefault(p => p.Name == parameter?.Name)?.Place()
                ?? (setting is null ? method.Place() : settings.Place(setting));
            context.Report(DefinitionRules.BadMode, place, owner.NameOf(method), problem);
        }
        if (NodeSettings.FindReason(spec) is { } reason && (spec.Emits || spec.ChangesPopulation))
            context.Report(DefinitionRules.AbandonableWrites, method.Place(), owner.NameOf(method), reason, owner.Noun);
        return spec with { Sync = sync };
    }

    private static (string? Setting, ParameterSpec? Parameter, string Problem)? FindProblem(NodeSpec spec, SyncSpec sync)
    {
        if (!sync.ClosesEarly && sync.Late != LatePolicy.Drop)
        {
            return (nameof(sync.Late), null, $"Late = LatePolicy.{sync.Late} says what becomes of those who are late, and without Quorum or Deadline "
                + "nobody is; add one of these, or take Late away");
        }
        return sync.Mode switch
        {
            SyncMode.Streaming => FindInStreaming(spec),
            SyncMode.OneByOne => FindInOneByOne(spec, sync),
            _ => FindInBarrier(spec, sync),
        };
    }

    private static (string?, ParameterSpec?, string)? FindInBarrier(NodeSpec spec, SyncSpec sync)
    {
        if (Find(spec, ParameterKind.Arrival) is { } arrival)
        {
            return (null, arrival, $"'{arrival.Name}' is one agent's {arrival.Type.Short}; "
                + $"add Mode = SyncMode.OneByOne, or take Gather<{arrival.Type.Short}> to meet all agents at once");
        }
        if (Find(spec, ParameterKind.Stream) is { } stream)
        {
            return (null, stream, $"'{stream.Name}' is a stream; "
                + $"add Mode = SyncMode.Streaming, or take Gather<{stream.Type.Short}> to meet all agents at once");
        }
        return sync.Order == SyncOrder.Arrival
            ? (nameof(sync.Order), null, "Order = SyncOrder.Arrival says whom it takes first, and a barrier takes all at once; "
                + "take Order away, or add Mode = SyncMode.Streaming or SyncMode.OneByOne")
            : null;
    }

    private static (string?, ParameterSpec?, string)? FindInStreaming(NodeSpec spec)
    {
        if (Find(spec, ParameterKind.Arrival) is { } arrival)
        {
            return (null, arrival, $"'{arrival.Name}' is one agent's {arrival.Type.Short}, and Mode is SyncMode.Streaming; "
                + $"take IAsyncEnumerable<Arrival<{arrival.Type.Short}>>");
        }
        if (Find(spec, ParameterKind.Gather, ParameterKind.Fold) is { } gather)
        {
            return (null, gather, $"'{gather.Name}' needs everybody, and Mode is SyncMode.Streaming; "
                + $"take IAsyncEnumerable<Arrival<{(gather.Folded ?? gather.Type).Short}>> alone, or take Mode away");
        }
        var streams = spec.Parameters.Where(p => p.Kind == ParameterKind.Stream).ToList();
        if (streams.Count == 0)
            return (nameof(SyncSpec.Mode), null, "Mode is SyncMode.Streaming, and it takes no stream; take an IAsyncEnumerable<Arrival<T>> of what nodes return");
        if (streams.Count > 1)
            return (null, streams[1], $"'{streams[1].Name}' is a second stream, and agents come once; take one, of a value that has both in it");
        return spec.IsAsync
            ? null
            : (null, null, "it is synchronous and could not wait for who comes next; make it async and return Task, ValueTask, or one of these with a value");
    }

    private static (string?, ParameterSpec?, string)? FindInOneByOne(NodeSpec spec, SyncSpec sync)
    {
        if (Find(spec, ParameterKind.Gather, ParameterKind.Fold, ParameterKind.Stream) is { } gather)
        {
            return (null, gather, $"'{gather.Name}' is about all agents, and Mode is SyncMode.OneByOne; "
                + $"take Arrival<{(gather.Folded ?? gather.Type).Short}>");
        }
        var arrivals = spec.Parameters.Where(p => p.Kind == ParameterKind.Arrival).ToList();
        if (arrivals.Count == 0)
            return (nameof(sync.Mode), null, "Mode is SyncMode.OneByOne, and it takes nobody; take an Arrival<T> of what nodes return");
        if (arrivals.Count > 1)
            return (null, arrivals[1], $"'{arrivals[1].Name}' is a second arrival, and agents come once; take one, of a value that has both in it");
        if (spec.Scatters)
            return (null, null, $"it returns a Scatter, and Mode is SyncMode.OneByOne; return '{spec.Output?.Short}' itself, which only its agent gets");
        var setting = sync.Quorum < 1 ? nameof(sync.Quorum)
            : sync.Deadline > 0 ? nameof(sync.Deadline)
            : sync.GroupBy is not null ? nameof(sync.GroupBy)
            : null;
        return setting is null
            ? null
            : (setting, null, $"{setting} is about agents that meet, and with SyncMode.OneByOne none waits for another; take {setting} or Mode away");
    }

    private static ParameterSpec? Find(NodeSpec spec, params ParameterKind[] kinds) => spec.Parameters.FirstOrDefault(p => kinds.Contains(p.Kind));
}
