namespace MetaIsland.Tests.Simulations;

/// <summary>A round of synchronous nodes allocates nothing: what is left is the run's own start and end, shared by its rounds.</summary>
[Collection(nameof(AloneCollection))]
public sealed class AllocationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AHundredRoundsOfStructAgents_AllocateAtMostAHundredBytesEach(int workers)
    {
        var simulation = new CountingSimulation(new Board(), Counter.CreateMany(50_000), new SimulationOptions { Workers = workers });
        await simulation.RunAsync(50);

        // The process counts as a whole, and the test runner is part of it: the least of several runs is the simulation's.
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await simulation.RunAsync(100);
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        Assert.InRange(least, 0, 100 * 100);
    }
}

[World]
public sealed partial class Board
{
    private readonly long[] cells = new long[64];

    [Apply]
    private void Apply(Mark mark) => cells[mark.Cell] = (cells[mark.Cell] * 31) + mark.Value;
}

public readonly record struct Mark(int Cell, long Value);

public readonly record struct Total(long Value);

[Agent]
public partial struct Counter
{
    private long count;

    [Node]
    private readonly long Read(Board.View board) => board.Cells[(int)(count & 63)];

    [Node]
    private void Count(long read, Total total, Board.Events events)
    {
        count += read ^ total.Value;
        events.Emit(new Mark((int)(count & 63), count));
    }
}

[Simulation<Board, Counter>]
public sealed partial class CountingSimulation
{
    [SyncPoint]
    private static Total Add(Gather<long> read)
    {
        long sum = 0;
        foreach (var value in read.Values)
            sum += value;
        return new Total(sum);
    }
}
