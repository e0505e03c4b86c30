using MetaIsland;

namespace IslandSample.Society;

// The island under judges that wait for 30 seconds at most: the round of IslandSimulation with other settings of Judge.

/// <summary>The judge closes when all are there, or 30 seconds after the round was opened.</summary>
[Simulation<Island, Islander>]
public sealed partial class Deadline30 : ISociety
{
    [SyncPoint]
    private static Season NewRound(Island.View island, Island.Events events, SimulationContext context) => IslandSimulation.NewRound(island, events, context);

    [SyncPoint(Deadline = "00:00:30")]
    private static Verdict Judge(Gather<Proposal> proposals, Fold<Wellbeing> wellbeing, Island.View island) => IslandSimulation.Judge(proposals, wellbeing, island);

    [SyncPoint]
    private static Rules ExecuteMechanisms(Verdict verdict, Island.View island, Island.Events events) => IslandSimulation.ExecuteMechanisms(verdict, island, events);

    [SyncPoint, After<Islander>(nameof(Islander.ExecuteActions))]
    private static Scatter<Outcome> ResolveConflicts(Gather<Decision> decisions, Season season, Island.View island, Island.Events events) =>
        IslandSimulation.ResolveConflicts(decisions, season, island, events);
}

/// <summary>The judge closes when 50 % of the members are there, or 30 seconds after the round was opened.</summary>
[Simulation<Island, Islander>]
public sealed partial class Quorum50Deadline30 : ISociety
{
    [SyncPoint]
    private static Season NewRound(Island.View island, Island.Events events, SimulationContext context) => IslandSimulation.NewRound(island, events, context);

    [SyncPoint(Quorum = 0.5, Deadline = "00:00:30")]
    private static Verdict Judge(Gather<Proposal> proposals, Fold<Wellbeing> wellbeing, Island.View island) => IslandSimulation.Judge(proposals, wellbeing, island);

    [SyncPoint]
    private static Rules ExecuteMechanisms(Verdict verdict, Island.View island, Island.Events events) => IslandSimulation.ExecuteMechanisms(verdict, island, events);

    [SyncPoint, After<Islander>(nameof(Islander.ExecuteActions))]
    private static Scatter<Outcome> ResolveConflicts(Gather<Decision> decisions, Season season, Island.View island, Island.Events events) =>
        IslandSimulation.ResolveConflicts(decisions, season, island, events);
}

/// <summary>The judge closes when 80 % of the members are there, or 30 seconds after the round was opened.</summary>
[Simulation<Island, Islander>]
public sealed partial class Quorum80Deadline30 : ISociety
{
    [SyncPoint]
    private static Season NewRound(Island.View island, Island.Events events, SimulationContext context) => IslandSimulation.NewRound(island, events, context);

    [SyncPoint(Quorum = 0.8, Deadline = "00:00:30")]
    private static Verdict Judge(Gather<Proposal> proposals, Fold<Wellbeing> wellbeing, Island.View island) => IslandSimulation.Judge(proposals, wellbeing, island);

    [SyncPoint]
    private static Rules ExecuteMechanisms(Verdict verdict, Island.View island, Island.Events events) => IslandSimulation.ExecuteMechanisms(verdict, island, events);

    [SyncPoint, After<Islander>(nameof(Islander.ExecuteActions))]
    private static Scatter<Outcome> ResolveConflicts(Gather<Decision> decisions, Season season, Island.View island, Island.Events events) =>
        IslandSimulation.ResolveConflicts(decisions, season, island, events);
}

/// <summary>The judge closes when 90 % of the members are there, or 30 seconds after the round was opened.</summary>
[Simulation<Island, Islander>]
public sealed partial class Quorum90Deadline30 : ISociety
{
    [SyncPoint]
    private static Season NewRound(Island.View island, Island.Events events, SimulationContext context) => IslandSimulation.NewRound(island, events, context);

    [SyncPoint(Quorum = 0.9, Deadline = "00:00:30")]
    private static Verdict Judge(Gather<Proposal> proposals, Fold<Wellbeing> wellbeing, Island.View island) => IslandSimulation.Judge(proposals, wellbeing, island);

    [SyncPoint]
    private static Rules ExecuteMechanisms(Verdict verdict, Island.View island, Island.Events events) => IslandSimulation.ExecuteMechanisms(verdict, island, events);

    [SyncPoint, After<Islander>(nameof(Islander.ExecuteActions))]
    private static Scatter<Outcome> ResolveConflicts(Gather<Decision> decisions, Season season, Island.View island, Island.Events events) =>
        IslandSimulation.ResolveConflicts(decisions, season, island, events);
}
