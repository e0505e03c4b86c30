using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary>The settings of a <c>[Node]</c>: when it runs, how long it may take, and what its failure costs.</summary>
internal static class NodeSettings
{
    /// <summary>A node with its settings; what cannot be used is reported and left out.</summary>
    public static NodeSpec Complete(ParseContext context, NodeOwner owner, IMethodSymbol method, NodeSpec spec)
    {
        var settings = new AttributeSettings(context, method.MarkOf(KnownNames.Node), method, owner.NameOf(method));
        var policy = settings.Choice<FailurePolicy>(nameof(NodeSpec.OnFailure));
        spec = spec with { Timeout = settings.Duration(nameof(NodeSpec.Timeout)), When = WhenMembers.Parse(context, owner, method) };
        if (FallbackParser.Parse(context, owner, method, spec, settings, policy) is { } fallback)
            spec = spec with { Fallback = fallback };
        // A broken fallback was reported.
        policy = policy == FailurePolicy.Fallback && spec.Fallback is null ? FailurePolicy.FailRun : policy;
        spec = spec with { OnFailure = policy ?? AgentDefaults.OnFailure(context, owner, method, spec) };
        if (FindReason(spec) is { } reason && (spec.Emits || spec.Sends || spec.ChangesPopulation))
            context.Report(DefinitionRules.AbandonableWrites, method.Place(), owner.NameOf(method), reason, owner.Noun);
        return spec;
    }

    /// <summary>Why what a node or sync point writes could be left over or be missing from a replay (law 2); null where it cannot.</summary>
    public static string? FindReason(NodeSpec spec)
    {
        if (spec.Timeout > 0)
            return "has a time-out and may be abandoned";
        if (spec.OnFailure != FailurePolicy.FailRun)
            return $"may fail without ending the run (OnFailure = FailurePolicy.{spec.OnFailure})";
        return spec.IsRecorded ? "is recorded, since it takes a service or reads the clock, and a replay does not run it" : null;
    }
}
