namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Where the reference met an exception: at the smallest place, since it goes by (round, phase, agent, node). A commit has no node.</summary>
internal sealed record ReferenceFailure(int Round, int? Agent, string? Node);
