using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MetaIsland.Mail;

/// <summary>The messages of one type in a lane.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MailBuffer
{
    private protected MailBuffer()
    {
    }

    internal abstract void Clear();
}

/// <summary>A <see cref="MailBuffer"/> of messages of type <typeparamref name="T"/>; they are not boxed.</summary>
internal sealed class MailBuffer<T> : MailBuffer
{
    private T[] items = [];
    private int count;

    public T this[int index] => items[index];

    /// <summary>Adds a message and says where it lies.</summary>
    public int Add(T message)
    {
        if (count == items.Length)
            Array.Resize(ref items, Math.Max(4, 2 * count));
        items[count] = message;
        return count++;
    }

    internal override void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            Array.Clear(items, 0, count);
        count = 0;
    }
}
