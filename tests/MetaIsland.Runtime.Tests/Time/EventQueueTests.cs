using MetaIsland.Timing;

namespace MetaIsland.Runtime.Tests;

public sealed class EventQueueTests
{
    private static readonly IVirtualEvent Nothing = new NoEvent();

    [Fact]
    public void Take_GoesByTime_ThenAgent_ThenNode_ThenNumber_ThenAsTheyCame()
    {
        var queue = new EventQueue();
        queue.Add(2, -1, 0, 0, Nothing, 0);
        queue.Add(1, 5, 0, 0, Nothing, 1);
        queue.Add(1, 4, 9, 0, Nothing, 2);
        queue.Add(1, 4, 8, 7, Nothing, 3);
        queue.Add(1, 4, 8, 6, Nothing, 4);
        queue.Add(1, 4, 8, 6, Nothing, 5);

        Assert.Equal([4, 5, 3, 2, 1, 0], TakeAll(queue));
    }

    [Fact]
    public void Take_OfManyEvents_SomeCancelled_IsASort()
    {
        const int count = 200_000;
        var random = TestRandom.Of(7);
        var queue = new EventQueue();
        var kept = new List<(long, int, int, int, int)>();
        var handles = new EventHandle[count];
        var keys = new (long, int, int, int, int)[count];
        for (var i = 0; i < count; i++)
        {
            keys[i] = (random.Next(1000), random.Next(-1, 5), random.Next(3), random.Next(3), i);
            handles[i] = queue.Add(keys[i].Item1, keys[i].Item2, keys[i].Item3, keys[i].Item4, Nothing, i);
        }
        for (var i = 0; i < count; i++)
        {
            if (random.Next(3) == 0)
                Assert.True(queue.Cancel(handles[i]));
            else
                kept.Add(keys[i]);
        }
        kept.Sort();

        Assert.Equal(kept.Count, queue.Count);
        Assert.Equal(kept.Select(key => (long)key.Item5), TakeAll(queue));
    }

    [Fact]
    public void Cancel_OfAnEventThatIsGone_LeavesTheOneInItsPlaceAlone()
    {
        var queue = new EventQueue();
        var taken = queue.Add(1, 0, 0, 0, Nothing, 1);
        queue.TryTake(out _);
        var cancelled = queue.Add(1, 0, 0, 0, Nothing, 2);
        queue.Cancel(cancelled);
        queue.Add(1, 0, 0, 0, Nothing, 3);

        Assert.False(queue.Cancel(taken));
        Assert.False(queue.Cancel(cancelled));
        Assert.False(queue.Cancel(default));
        Assert.Equal([3], TakeAll(queue));
    }

    private static List<long> TakeAll(EventQueue queue)
    {
        var states = new List<long>();
        while (queue.TryTake(out var due))
            states.Add(due.State);
        return states;
    }

    private sealed class NoEvent : IVirtualEvent
    {
        public void Fire(long state)
        {
        }
    }
}
