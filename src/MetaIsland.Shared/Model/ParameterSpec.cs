namespace MetaIsland.Model;

/// <summary>One parameter of a node, a sync point or a query, and what it asks for.</summary>
public sealed record ParameterSpec
{
    public required string Name { get; init; }

    public required ParameterKind Kind { get; init; }

    /// <summary>
    /// The type asked for: the output for <see cref="ParameterKind.Value"/>, the element for <see cref="ParameterKind.Gather"/>,
    /// <see cref="ParameterKind.Stream"/> and <see cref="ParameterKind.Arrival"/>, the agent for <see cref="ParameterKind.Population"/>, the tally for <see cref="ParameterKind.Fold"/>, the service, or the world's <c>View</c> or <c>Events</c>.
    /// </summary>
    public required TypeRef Type { get; init; }

    /// <summary>The values a <see cref="ParameterKind.Fold"/> adds up.</summary>
    public TypeRef? Folded { get; init; }

    /// <summary>Key of the world for <see cref="ParameterKind.View"/> and <see cref="ParameterKind.Events"/>.</summary>
    public string? World { get; init; }

    /// <summary>Written with a question mark: absence is accepted.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The producer <c>[From]</c> names.</summary>
    public string? From { get; init; }

    /// <summary>Empty, <c>in</c>, or <c>ref</c> (only <see cref="ParameterKind.Self"/>).</summary>
    public string Modifier { get; init; } = "";

    public ServiceRole Role { get; init; }
}

public enum ParameterKind
{
    /// <summary>The output of a node of the same agent or the value of a sync point; the plan decides which.</summary>
    Value,
    Gather,
    Fold,

    /// <summary><c>IAsyncEnumerable&lt;Arrival&lt;T&gt;&gt;</c> of a streaming sync point.</summary>
    Stream,

    /// <summary><c>Arrival&lt;T&gt;</c> of a one-by-one sync point.</summary>
    Arrival,
    View,
    Events,
    AgentContext,
    SimulationContext,
    Service,
    CancellationToken,
    Outbox,
    Population,

    /// <summary>The message a handler hears.</summary>
    Message,

    /// <summary>Who sent it.</summary>
    Sender,

    /// <summary>A static node's own agent.</summary>
    Self,
}

/// <summary>What a service is to replay (law 9).</summary>
public enum ServiceRole
{
    /// <summary>Not a service.</summary>
    None,

    /// <summary>Something comes back that may differ next time: whoever takes it is recorded.</summary>
    Effect,

    /// <summary>A sealed, deeply immutable type: data.</summary>
    Data,

    /// <summary>Nothing comes back from it.</summary>
    Sink,
}
