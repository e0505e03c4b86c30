using MetaIsland.Rules;

namespace MetaIsland.Planning;

/// <summary>What is wrong with a graph, told by names: the planner knows no symbol.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Owner">Full name (<c>global::Demo.Islander</c>) of the agent or simulation it is about.</param>
/// <param name="Node">The node or sync point, where it is about one.</param>
/// <param name="Parameter">The parameter, where it is about one.</param>
/// <param name="Arguments">For the rule's message.</param>
public sealed record Finding(Rule Rule, string Owner, string? Node, string? Parameter, string[] Arguments);
