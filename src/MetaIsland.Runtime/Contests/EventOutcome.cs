namespace MetaIsland;

/// <summary>What became of an event in its commit.</summary>
public enum EventOutcome
{
    /// <summary>Its <c>[Apply]</c> ran and did not refuse it. While contests are decided: it has not lost.</summary>
    Applied,

    /// <summary>Its <c>[Apply]</c> returned <c>false</c>.</summary>
    Rejected,

    /// <summary>Another won the contest for one of its keys, or nobody did; it was not applied.</summary>
    Lost,

    /// <summary>It is part of the event that stands for all contenders of its key (<see cref="Contest{TEvent}.Merge"/>), in the place of the first.</summary>
    Merged,

    /// <summary>Its <c>[Apply]</c> threw: the run has failed, and nothing of this commit counts.</summary>
    Failed,
}
