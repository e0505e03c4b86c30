using MetaIsland.State;

namespace MetaIsland.Runtime.Tests;

public sealed class ReadOnlyMapTests
{
    private readonly KeyOrder<string> order = new();

    [Fact]
    public void Map_IsEnumeratedInOrderOfItsKeys()
    {
        Dictionary<string, int> map = new() { ["x"] = 0, ["b"] = 1, ["C"] = 3, ["a"] = 2 };
        map.Remove("x");
        map["z"] = 4;
        var view = new ReadOnlyMap<string, int>(map, order);

        var walked = new List<string>();
        foreach (var (key, value) in view)
            walked.Add($"{key}{value}");

        Assert.Equal(["C3", "a2", "b1", "z4"], walked);
        Assert.Equal(["C", "a", "b", "z"], view.Keys);
        Assert.Equal([3, 2, 1, 4], view.Values);
        Assert.Equal([new("C", 3), new("a", 2), new("b", 1), new("z", 4)], view.AsEnumerable());
        Assert.Equal(4, view.Count);
        Assert.Equal(4, view.Values.Count);
    }

    [Fact]
    public void Map_FindsValuesByKey()
    {
        var view = new ReadOnlyMap<string, int>(new() { ["a"] = 1 }, order);

        Assert.Equal(1, view["a"]);
        Assert.True(view.ContainsKey("a"));
        Assert.False(view.ContainsKey("b"));
        Assert.True(view.TryGetValue("a", out var value));
        Assert.Equal(1, value);
        Assert.False(view.TryGetValue("b", out _));
    }

    [Fact]
    public void Map_AbsentKey_ThrowsAndNamesIt()
    {
        Assert.Contains("'gone'", Assert.Throws<KeyNotFoundException>(() => new ReadOnlyMap<string, int>([], order)["gone"]).Message);
        Assert.Contains("'gone'", Assert.Throws<KeyNotFoundException>(() => default(ReadOnlyMap<string, int>)["gone"]).Message);
    }

    [Fact]
    public void Set_IsEnumeratedAscending()
    {
        HashSet<string> set = ["x", "b", "C", "a"];
        set.Remove("x");
        set.Add("z");
        var view = new ReadOnlySet<string>(set, order);

        var walked = new List<string>();
        foreach (var item in view)
            walked.Add(item);

        Assert.Equal(["C", "a", "b", "z"], walked);
        Assert.Equal(["C", "a", "b", "z"], view.AsEnumerable());
        Assert.Equal(4, view.Count);
        Assert.True(view.Contains("a"));
        Assert.False(view.Contains("x"));
    }

    [Fact]
    public void Default_IsEmpty()
    {
        Assert.Empty(default(ReadOnlyMap<string, int>).AsEnumerable());
        Assert.Empty(default(ReadOnlyMap<string, int>).Keys);
        Assert.Empty(default(ReadOnlyMap<string, int>).Values);
        Assert.False(default(ReadOnlyMap<string, int>).TryGetValue("a", out _));
        Assert.False(default(ReadOnlyMap<string, int>).ContainsKey("a"));
        Assert.Empty(default(ReadOnlySet<string>).AsEnumerable());
        Assert.Equal(0, default(ReadOnlyMap<string, int>).Count + default(ReadOnlySet<string>).Count);
        Assert.False(default(ReadOnlySet<string>).Contains("a"));
    }

    [Fact]
    public void View_CannotBeCastBack()
    {
        var view = new ReadOnlyMap<string, int>(new() { ["a"] = 1 }, order);

        Assert.False((object)view is IDictionary<string, int>);
        Assert.False((object)view.Keys is string[] or ICollection<string>);
        Assert.False((object)new ReadOnlySet<string>(["a"], new()) is ISet<string> or ICollection<string>);
    }
}
