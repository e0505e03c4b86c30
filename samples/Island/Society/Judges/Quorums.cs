using MetaIsland;

namespace IslandSample.Society;

// The island under judges that do not wait for everybody: the round of IslandSimulation with another quorum.

/// <summary>The judge closes when 50 % of the members are there.</summary>
[Simulation<Island, Islander>]
public sealed partial class Quorum50 : ISociety
{
    [SyncPoint]
    private static Season NewRound(Island.View island, Island.Events events, SimulationContext context) => IslandSimulation.NewRound(island, events, context);

    [SyncPoint(Quorum = 0.5)]
    private static Verdict Judge(Gather<Proposal> proposals, Fold<Wellbeing> wellbeing, Island.View island) => IslandSimulation.Judge(proposals, wellbeing, island);

    [SyncPoint]
    private static Rules ExecuteMechanisms(Verdict verdict, Island.View island, Island.Events events) => IslandSimulation.ExecuteMechanisms(verdict, island, events);

    [SyncPoint, After<Islander>(nameof(Islander.ExecuteActions))]
    private static Scatter<Outcome> ResolveConflicts(Gather<Decision> decisions, Season season, Island.View island, Island.Events events) =>
        IslandSimulation.ResolveConflicts(decisions, season, island, events);
}

/// <summary>The judge closes when 80 % of the members are there.</summary>
[Simulation<Island, Islander>]
public sealed partial class Quorum80 : ISociety
{
    [SyncPoint]
    private static Season NewRound(Island.View island, Island.Events events, SimulationContext context) => IslandSimulation.NewRound(island, events, context);

    [SyncPoint(Quorum = 0.8)]
    private static Verdict Judge(Gather<Proposal> proposals, Fold<Wellbeing> wellbeing, Island.View island) => IslandSimulation.Judge(proposals, wellbeing, island);

    [SyncPoint]
    private static Rules ExecuteMechanisms(Verdict verdict, Island.View island, Island.Events events) => IslandSimulation.ExecuteMechanisms(verdict, island, events);

    [SyncPoint, After<Islander>(nameof(Islander.ExecuteActions))]
    private static Scatter<Outcome> ResolveConflicts(Gather<Decision> decisions, Season season, Island.View island, Island.Events events) =>
        IslandSimulation.ResolveConflicts(decisions, season, island, events);
}

/// <summary>The judge closes when 90 % of the members are there.</summary>
[Simulation<Island, Islander>]
public sealed partial class Quorum90 : ISociety
{
    [SyncPoint]
    private static Season NewRound(Island.View island, Island.Events events, SimulationContext context) => IslandSimulation.NewRound(island, events, context);

    [SyncPoint(Quorum = 0.9)]
    private static Verdict Judge(Gather<Proposal> proposals, Fold<Wellbeing> wellbeing, Island.View island) => IslandSimulation.Judge(proposals, wellbeing, island);

    [SyncPoint]
    private static Rules ExecuteMechanisms(Verdict verdict, Island.View island, Island.Events events) => IslandSimulation.ExecuteMechanisms(verdict, island, events);

    [SyncPoint, After<Islander>(nameof(Islander.ExecuteActions))]
    private static Scatter<Outcome> ResolveConflicts(Gather<Decision> decisions, Season season, Island.View island, Island.Events events) =>
        IslandSimulation.ResolveConflicts(decisions, season, island, events);
}
