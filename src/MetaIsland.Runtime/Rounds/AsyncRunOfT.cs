using System.ComponentModel;

namespace MetaIsland.Rounds;

/// <summary>An <see cref="AsyncRun"/> of a node that returns a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The output.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AsyncRun<T> : AsyncRun
{
    private System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable<T>.ConfiguredValueTaskAwaiter awaiter;

    /// <inheritdoc cref="AsyncVoidRun.Park"/>
    public bool Park(ValueTask<T> task)
    {
        awaiter = task.ConfigureAwait(false).GetAwaiter();
        if (awaiter.IsCompleted)
            return false;
        awaiter.UnsafeOnCompleted(WhenReturnedAction);
        return true;
    }

    /// <summary>What the task of a run that is late returned; false if it threw, which is nobody's business any more.</summary>
    public bool TryResult([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = Result();
            return true;
        }
        catch
        {
            value = default;
            return false;
        }
    }

    /// <summary>What the task returned, or throws what it threw.</summary>
    public T Result()
    {
        ThrowIfThrown();
        var ended = awaiter;
        awaiter = default;
        return ended.GetResult();
    }

    internal override void Forget() => TryResult(out _);
}
