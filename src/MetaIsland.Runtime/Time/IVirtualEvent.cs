namespace MetaIsland.Timing;

/// <summary>What happens at a moment of virtual time.</summary>
internal interface IVirtualEvent
{
    /// <summary>The moment has come. Called on the pump, one event at a time.</summary>
    /// <param name="state">What was given when it was scheduled: one object may stand for many events.</param>
    void Fire(long state);
}

/// <summary>An event that was scheduled, to be cancelled; the default is none.</summary>
internal readonly record struct EventHandle(int Slot, int Version);

/// <summary>An event whose moment has come.</summary>
internal readonly record struct DueEvent(long Time, IVirtualEvent Event, long State);
