namespace MetaIsland.Runtime.Tests;

public sealed class ReadOnlySequenceTests
{
    [Fact]
    public void Array_ShowsTheArrayItself()
    {
        int[] items = [1, 2, 3];
        var view = new ReadOnlyArray<int>(items);
        items[1] = 20;

        Assert.Equal(3, view.Length);
        Assert.Equal(20, view[1]);
        Assert.Equal(3, view[^1]);
        Assert.Equal([1, 20, 3], Walk(view));
        Assert.Equal([1, 20, 3], view);
        Assert.Equal(24, view.Sum());
        Assert.True(view.AsSpan() == items);
    }

    [Fact]
    public void List_ShowsTheListItself()
    {
        List<int> items = [1, 2];
        var view = new ReadOnlyList<int>(items);
        items.Add(3);

        Assert.Equal(3, view.Count);
        Assert.Equal(3, view[2]);
        Assert.Equal([1, 2, 3], Walk(view));
        Assert.Equal([1, 2, 3], view);
        Assert.Equal([1, 2, 3], view.AsSpan());
    }

    [Fact]
    public void Queue_IsEnumeratedFromTheOldest()
    {
        var items = new Queue<int>([9, 1, 2]);
        var view = new ReadOnlyQueue<int>(items);
        items.Dequeue();

        Assert.Equal(2, view.Count);
        Assert.True(view.TryPeek(out var oldest));
        Assert.Equal(1, oldest);
        Assert.Equal([1, 2], Walk(view));
        Assert.Equal([1, 2], view);
    }

    [Fact]
    public void Grid_IsEnumeratedRowByRow()
    {
        var view = new ReadOnlyGrid<int>(new[,] { { 1, 2, 3 }, { 4, 5, 6 } });

        Assert.Equal(6, view[1, 2]);
        Assert.Equal((2, 3, 6), (view.Rows, view.Columns, view.Length));
        Assert.Equal((2, 3), (view.GetLength(0), view.GetLength(1)));
        Assert.Equal([1, 2, 3, 4, 5, 6], Walk(view));
        Assert.Equal([1, 2, 3, 4, 5, 6], view);
        Assert.Throws<IndexOutOfRangeException>(() => view[0, 3]);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void Grid_WithoutCells_IsEmpty(int rows, int columns) => Assert.Empty(new ReadOnlyGrid<int>(new int[rows, columns]));

    [Fact]
    public void Default_IsEmpty()
    {
        Assert.Empty(default(ReadOnlyArray<int>));
        Assert.Empty(default(ReadOnlyList<int>));
        Assert.Empty(default(ReadOnlyQueue<int>));
        Assert.Empty(default(ReadOnlyGrid<int>));
        Assert.Equal(0, default(ReadOnlyArray<int>).Length + default(ReadOnlyArray<int>).AsSpan().Length);
        Assert.Equal(0, default(ReadOnlyList<int>).Count + default(ReadOnlyList<int>).AsSpan().Length);
        Assert.False(default(ReadOnlyQueue<int>).TryPeek(out _));
        Assert.Equal(0, default(ReadOnlyGrid<int>).Rows + default(ReadOnlyGrid<int>).GetLength(1) + default(ReadOnlyGrid<int>).Length);
        Assert.Throws<IndexOutOfRangeException>(() => default(ReadOnlyArray<int>)[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ReadOnlyList<int>)[0]);
        Assert.Throws<IndexOutOfRangeException>(() => default(ReadOnlyGrid<int>)[0, 0]);
    }

    [Fact]
    public void View_CannotBeCastBack()
    {
        Assert.False((object)new ReadOnlyArray<int>([1]) is int[] or IList<int>);
        Assert.False((object)new ReadOnlyList<int>([1]) is List<int> or IList<int>);
        Assert.False((object)new ReadOnlyQueue<int>(new()) is Queue<int>);
        Assert.False((object)new ReadOnlyGrid<int>(new int[1, 1]) is int[,]);
    }

    [Fact]
    public async Task View_CanBeUsedAcrossAwait()
    {
        var array = new ReadOnlyArray<int>([1, 2]);
        var sum = 0;
        foreach (var item in array)
        {
            await Task.Yield();
            sum += item;
        }

        Assert.Equal(3, sum);
    }

    // foreach over the struct itself, not over the interface that xunit sees.
    private static List<T> Walk<T>(ReadOnlyArray<T> view)
    {
        var walked = new List<T>();
        foreach (var item in view)
            walked.Add(item);
        return walked;
    }

    private static List<T> Walk<T>(ReadOnlyList<T> view)
    {
        var walked = new List<T>();
        foreach (var item in view)
            walked.Add(item);
        return walked;
    }

    private static List<T> Walk<T>(ReadOnlyQueue<T> view)
    {
        var walked = new List<T>();
        foreach (var item in view)
            walked.Add(item);
        return walked;
    }

    private static List<T> Walk<T>(ReadOnlyGrid<T> view)
    {
        var walked = new List<T>();
        foreach (var item in view)
            walked.Add(item);
        return walked;
    }
}
