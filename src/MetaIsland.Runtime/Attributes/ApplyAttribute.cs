namespace MetaIsland;

/// <summary>
/// Marks the method of a world that applies one type of event. It runs only in a commit, one event at a time in canonical order, and is the
/// only code that writes the world. It takes the event and returns nothing, or <c>bool</c>: <c>false</c> rejects the event.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApplyAttribute : Attribute
{
    /// <summary>
    /// The member of the event whose equal values make events of one commit contenders: the first in canonical order wins, the others
    /// are not applied. Without a key every event is applied.
    /// </summary>
    public string? Key { get; set; }
}
