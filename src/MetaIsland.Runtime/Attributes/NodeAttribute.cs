namespace MetaIsland;

/// <summary>
/// Marks a method of an agent that every round runs once for each agent. Its parameters are its dependencies: it runs after the nodes and
/// sync points that return what it takes.
/// </summary>
/// <remarks>
/// A node may take outputs of its agent's nodes, values of sync points, the world's <c>View</c> and <c>Events</c>,
/// <see cref="AgentContext"/>, <see cref="Outbox"/>, <see cref="Population{TAgent}"/>, services marked with <see cref="ServiceAttribute"/> and
/// a <see cref="CancellationToken"/>; it returns nothing, a value, or a <see cref="Task"/> or <see cref="ValueTask"/> of these. One that may
/// fail without ending the run, or that has a time-out, takes no <c>Events</c>, <see cref="Outbox"/> or <see cref="Population{TAgent}"/> and
/// writes nothing: it returns what it learned, and a later node acts on it.
/// </remarks>
/// <example><code>
/// [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Guess), Timeout = "00:00:30")]
/// static Task&lt;Plan&gt; Think(Seen seen, [Service] IModel model, CancellationToken stop) => model.AskAsync(seen, stop);
///
/// static Plan Guess(Seen seen) => new(seen.Nearest);
/// </code></example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeAttribute : Attribute
{
    /// <summary>What it costs when the node throws or is out of time; unset, what its agent's <see cref="AgentAttribute.OnFailure"/> says.</summary>
    public FailurePolicy OnFailure { get; set; }

    /// <summary>The method that gives the output instead; needed with, and only with, <see cref="FailurePolicy.Fallback"/>.</summary>
    public string? Fallback { get; set; }

    /// <summary>
    /// How long the node may take, as <see cref="TimeSpan"/> is written (<c>"00:00:30"</c>); more than zero. It is abandoned then, whether it
    /// honours its token or not. A synchronous node with a time-out runs on a thread of its own, which costs some 50 microseconds a run.
    /// </summary>
    public string? Timeout { get; set; }
}
