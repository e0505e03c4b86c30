namespace MetaIsland.Rounds;

/// <summary>Objects that are used again and again, by anybody; as many as were ever needed at once.</summary>
internal sealed class Pool<T>(Func<T> create)
    where T : class
{
    private readonly Stack<T> free = new();     // protected by itself

    public T Take()
    {
        lock (free)
        {
            if (free.TryPop(out var item))
                return item;
        }
        return create();
    }

    public void Return(T item)
    {
        lock (free)
            free.Push(item);
    }
}
