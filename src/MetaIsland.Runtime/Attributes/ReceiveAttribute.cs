namespace MetaIsland;

/// <summary>
/// Marks a method of an agent that hears messages of one type: <c>void On(TMessage message)</c>, with an <see cref="AgentId"/> for the sender
/// where it is wanted. It is a node for all rules, returns nothing (or a <see cref="Task"/> or <see cref="ValueTask"/>), and runs once for each message.
/// </summary>
/// <remarks>
/// Mail is delivered where an event of the node that sent it would be committed: at a sync point, before the nodes that descend from it, or
/// before the first nodes of the next round. An agent hears one message at a time, by (sender, sending node, number).
/// </remarks>
/// <example><code>
/// [Node] void Greet(AgentContext me, Outbox mail) => mail.Send(friend, new Hello(me.Round));
///
/// [Receive] void On(Hello hello, AgentId from) => friend = from;
/// </code></example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReceiveAttribute : Attribute;
