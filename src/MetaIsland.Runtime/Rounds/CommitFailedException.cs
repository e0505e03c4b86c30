namespace MetaIsland.Rounds;

/// <summary>An <c>[Apply]</c> threw: the world is half-way through a commit, and the run refuses to go on.</summary>
internal sealed class CommitFailedException(object e, AgentId agent, PlanNode node, Exception inner)
    : Exception($"applying {e} of {(node.IsSyncPoint ? "" : agent + ", ")}{node.Name} threw {inner.GetType().Name}: {inner.Message}", inner);
