namespace MetaIsland;

/// <summary>What one round came to.</summary>
public sealed record RoundReport
{
    /// <summary>The round, from 0.</summary>
    public required int Round { get; init; }

    /// <summary>Hash of the whole state after the round, if <see cref="SimulationOptions.Hash"/> asked for it.</summary>
    public StateHash? Hash { get; init; }

    /// <summary>Runs of nodes, over all agents.</summary>
    public required long NodesRun { get; init; }

    /// <summary>Events applied to the world.</summary>
    public required long EventsApplied { get; init; }

    /// <summary>Events not applied: their <c>[Apply]</c> returned false, or they lost a contest. What was merged into another event counts with that one.</summary>
    public required long EventsRejected { get; init; }

    /// <summary>Keys that more than one event of a commit wanted.</summary>
    public required long Contests { get; init; }

    /// <summary>Runs of nodes left out because a value they need was absent.</summary>
    public required long Absent { get; init; }

    /// <summary>How long it took, from when its first agent could begin it until its last had ended it; rounds may overlap.</summary>
    public required TimeSpan Makespan { get; init; }

    /// <summary>
    /// How much longer the longest path through asynchronous nodes and bodies became: what the round would have taken had everything begun as soon as what it waits for had ended. Computing counts as nothing, and what a replay does not wait for neither.
    /// </summary>
    public required TimeSpan CriticalPath { get; init; }

    /// <summary>
    /// By sync point, in their order: how long agents waited there for others, all together; each from the end of its own last asynchronous node
    /// to the close. Zero where agents go on by themselves or in groups.
    /// </summary>
    public required IReadOnlyList<TimeSpan> Waited { get; init; }

    /// <summary>Messages to nobody: to an id that does not live, or of a type the receiver has no <c>[Receive]</c> for.</summary>
    public required long MailDropped { get; init; }

    /// <summary>
    /// Versions of the world at the round's end that nodes were still reading or going to read, the current one counted in any case: from 1. Those shown
    /// between rounds are not counted.
    /// </summary>
    public required int Versions { get; init; }

    /// <summary>
    /// What its commits copied because somebody was still reading it: of fields with elements the size of the elements, and only of fields the
    /// events could write. With <see cref="Versions"/> it depends on who was how fast, so it may differ where all results are the same.
    /// </summary>
    public required long BytesCopied { get; init; }
}
