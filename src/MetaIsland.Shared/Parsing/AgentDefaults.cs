using MetaIsland.Model;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Parsing;

/// <summary><c>[Agent(OnFailure = FailurePolicy.Skip)]</c>: what a failure costs where a node does not say.</summary>
internal static class AgentDefaults
{
    /// <summary>Refuses what cannot be a default.</summary>
    public static void Check(ParseContext context)
    {
        var settings = Settings(context, context.Type);
        if (settings.Choice<FailurePolicy>(nameof(NodeSpec.OnFailure)) == FailurePolicy.Fallback)
        {
            settings.Refuse(nameof(NodeSpec.OnFailure), "each node needs a fallback of its own; write FailurePolicy.Skip, or "
                + "[Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(X))] at the nodes");
        }
    }

    /// <summary>The policy of a node that does not set one: its agent's, where the node certainly writes nothing.</summary>
    public static FailurePolicy OnFailure(ParseContext context, NodeOwner owner, IMethodSymbol method, NodeSpec spec)
    {
        var silent = new ParseContext(context.Type, null, context.Cancellation);
        var policy = owner.Type.SelfAndBases()
            .Select(type => Settings(silent, type).Choice<FailurePolicy>(nameof(NodeSpec.OnFailure)))
            .FirstOrDefault(set => set is not null);
        return policy == FailurePolicy.Skip && !spec.Emits && !spec.Sends && !spec.ChangesPopulation
            && MemberWrites.Of(context, owner.Type, method).IsEmpty
            ? FailurePolicy.Skip
            : FailurePolicy.FailRun;
    }

    private static AttributeSettings Settings(ParseContext context, INamedTypeSymbol agent) =>
        new(context, agent.Attribute(KnownNames.Agent), agent, agent.Name);
}
