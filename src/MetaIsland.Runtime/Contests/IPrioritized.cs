namespace MetaIsland;

/// <summary>An event that says how urgent it is, for <see cref="HighestPriority"/>.</summary>
public interface IPrioritized
{
    /// <summary>The larger, the sooner; any number.</summary>
    long Priority { get; }
}
