using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>An <see cref="AsyncRun"/> of a node without output.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AsyncVoidRun : AsyncRun
{
    private System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter awaiter;

    /// <summary>True if <paramref name="task"/> goes on; its completion will be told.</summary>
    public bool Park(ValueTask task)
    {
        awaiter = task.ConfigureAwait(false).GetAwaiter();
        if (awaiter.IsCompleted)
            return false;
        awaiter.UnsafeOnCompleted(WhenReturnedAction);
        return true;
    }

    /// <summary>Throws what the task threw.</summary>
    public void Result()
    {
        ThrowIfThrown();
        var ended = awaiter;
        awaiter = default;
        ended.GetResult();
    }

    internal override void Forget()
    {
        try
        {
            Result();
        }
        catch
        {
            // Nobody waits for it.
        }
    }
}
