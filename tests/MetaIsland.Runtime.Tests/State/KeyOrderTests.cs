using MetaIsland.State;

namespace MetaIsland.Runtime.Tests;

public sealed class KeyOrderTests
{
    [Fact]
    public void Of_MapWithRemovals_IsAscendingAndNotInOrderOfInsertion()
    {
        Dictionary<int, string> map = new() { [3] = "", [1] = "", [2] = "" };
        map.Remove(3);
        map[0] = "";
        map[9] = "";

        Assert.Equal([0, 1, 2, 9], new KeyOrder<int>().Of(map));
    }

    [Fact]
    public void Of_Map_IsKeptUntilInvalidated()
    {
        var order = new KeyOrder<int>();
        Dictionary<int, string> map = new() { [2] = "", [1] = "" };
        Assert.True(order.Of(map).AsSpan() == order.Of(map).AsSpan());

        map[0] = "";
        Assert.Equal([1, 2], order.Of(map));
        order.Invalidate();
        Assert.Equal([0, 1, 2], order.Of(map));
    }

    [Fact]
    public void Of_Set_IsKeptUntilInvalidated()
    {
        var order = new KeyOrder<string>();
        HashSet<string> set = ["b", "a"];
        Assert.Equal(["a", "b"], order.Of(set));

        set.Add("B");
        Assert.Equal(["a", "b"], order.Of(set));
        order.Invalidate();
        Assert.Equal(["B", "a", "b"], order.Of(set));
    }

    [Fact]
    public void InKeyOrder_OfMap_LetsTheMapChangeMeanwhile()
    {
        Dictionary<string, int> map = new() { ["b"] = 2, ["a"] = 1 };

        foreach (var (key, value) in map.InKeyOrder())
            map.Add(key + key, value);

        Assert.Equal([new("a", 1), new("aa", 1), new("b", 2), new("bb", 2)], map.InKeyOrder());
    }

    [Fact]
    public void InKeyOrder_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("map", () => MapExtensions.InKeyOrder<int, int>(null!));
        Assert.Throws<ArgumentNullException>("set", () => MapExtensions.InKeyOrder<int>(null!));
    }
}
