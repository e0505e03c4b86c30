namespace MetaIsland.Testing.Running;

/// <summary>Where a run failed. The message is left out: it may hold what the state does not.</summary>
internal sealed record FailureMark(int Round, AgentId? Agent, string? Node, string Exception)
{
    // A replay throws what it found on the tape instead of what was thrown.
    private static readonly string Replayed = typeof(RecordedFailureException).FullName!;

    public static FailureMark Of(SimulationFailedException e) => new(e.Round, e.Agent, e.Node, e.InnerException?.GetType().FullName ?? "");

    public static bool AreSame(FailureMark? one, FailureMark? other) =>
        one == other
        || (one is not null && other is not null && one with { Exception = "" } == other with { Exception = "" } && (one.Exception == Replayed || other.Exception == Replayed));

    public override string ToString() => $"{Exception} of {Node ?? "a commit"}{(Agent is { } agent ? $" of {agent}" : "")} in round {Round}";
}
