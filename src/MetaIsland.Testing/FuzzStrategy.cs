namespace MetaIsland.Testing;

/// <summary>Who goes first among all that could go; each seed of a <see cref="FuzzSchedule"/> has one.</summary>
public enum FuzzStrategy
{
    /// <summary>Any step of any agent.</summary>
    Shuffled,

    /// <summary>The agents in reverse order.</summary>
    Reversed,

    /// <summary>One agent of each type goes as far as it can before the others go on, also into the rounds that follow.</summary>
    OneAhead,

    /// <summary>One agent of each type goes on only when nobody else can.</summary>
    OneBehind,

    /// <summary>Each agent goes as far as it can before another goes on, agents in random order.</summary>
    AgentByAgent,
}
