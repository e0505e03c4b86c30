using MetaIsland.Schedules;

namespace MetaIsland.Tests.Schedules;

public sealed class WorkDequeTests
{
    [Fact]
    public void Owner_TakesTheNewest_ThievesTheOldest()
    {
        var deque = new WorkDeque();
        for (var i = 0; i < 3; i++)
            deque.Push(Piece(i));

        Assert.True(deque.TryPop(out var newest));
        Assert.True(deque.TrySteal(out var oldest));
        Assert.True(deque.TryPop(out var last));
        Assert.Equal((2, 0, 1), (newest.First, oldest.First, last.First));
        Assert.False(deque.TryPop(out _));
        Assert.False(deque.TrySteal(out _));
        Assert.True(deque.IsEmpty);
    }

    [Theory]
    [InlineData(1, 3_000_000)]     // the owner and the thief are after the same piece most of the time
    [InlineData(3, 1_000_000)]
    [InlineData(1000, 1_000_000)]  // the ring grows while it is stolen from
    public void EveryPiece_IsTakenOnce(int pushes, int pieces)
    {
        var deque = new WorkDeque();
        var taken = new int[pieces];
        var left = pieces;
        var thieves = Enumerable.Range(0, Math.Max(1, Environment.ProcessorCount - 1)).Select(_ => new Thread(Steal)).ToList();
        thieves.ForEach(thief => thief.Start());

        for (var next = 0; next < pieces;)
        {
            for (var i = 0; i < pushes && next < pieces; i++)
                deque.Push(Piece(next++));
            for (var i = 0; i < pushes / 2 + 1; i++)
            {
                if (deque.TryPop(out var work))
                    Take(work);
            }
        }
        while (deque.TryPop(out var work))
            Take(work);
        thieves.ForEach(thief => thief.Join());
        Assert.Equal(-1, Array.FindIndex(taken, times => times != 1));

        void Steal()
        {
            while (Volatile.Read(ref left) > 0)
            {
                if (deque.TrySteal(out var work))
                    Take(work);
            }
        }

        void Take(Work work)
        {
            // Torn pieces would have two numbers.
            Interlocked.Add(ref taken[work.First], work.Count == work.First ? 1 : 100);
            Interlocked.Decrement(ref left);
        }
    }

    private static Work Piece(int number) => new(null!, number, number);
}
