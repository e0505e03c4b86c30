namespace MetaIsland.Testing.Running;

/// <summary>Real time in which every timer is due at once: waits end on threads of their own, in whatever order these are, and nobody sits them out.</summary>
internal sealed class HurriedTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
}
