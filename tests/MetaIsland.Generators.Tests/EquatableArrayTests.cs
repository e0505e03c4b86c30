using MetaIsland.Model;

namespace MetaIsland.Generators.Tests;

/// <summary>What all caching stands on: two arrays are equal when their elements are.</summary>
public class EquatableArrayTests
{
    [Fact]
    public void EqualElements_MakeEqualArrays()
    {
        EquatableArray<string> one = new(["a", "b"]), other = new(new List<string> { "a", "b" });
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a", "c")]
    [InlineData("b", "a")]
    [InlineData("a", "b", "b")]
    [InlineData]
    public void OtherElements_MakeOtherArrays(params string[] items)
    {
        EquatableArray<string> one = new(["a", "b"]), other = new(items);
        Assert.True(one != other);
        Assert.False(one.Equals((object)other));
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Default_IsEmpty()
    {
        EquatableArray<string> empty = default;
        Assert.Empty(empty);
        Assert.True(empty == EquatableArray<string>.Empty);
        Assert.True(empty == new EquatableArray<string>([]));
        Assert.Equal(empty.GetHashCode(), new EquatableArray<string>([]).GetHashCode());
    }

    [Fact]
    public void Nesting_ComparesByElements()
    {
        EquatableArray<EquatableArray<int>> one = new([new([1, 2]), default]), other = new([new([1, 2]), new([])]);
        Assert.True(one == other);
        Assert.True(one != new EquatableArray<EquatableArray<int>>([new([2, 1]), default]));
    }

    [Fact]
    public void NullElements_AreCompared()
    {
        EquatableArray<string> one = new(["a", null!]), other = new(["a", null!]);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != new EquatableArray<string>(["a", "a"]));
    }

    [Fact]
    public void Elements_AreListedInOrder()
    {
        EquatableArray<int> array = new([3, 1, 2]);
        Assert.Equal([3, 1, 2], array);
        Assert.Equal((3, 1), (array.Count, array[1]));
        Assert.ThrowsAny<Exception>(() => array[3]);
    }

    [Fact]
    public void OtherObject_IsNotEqual() => Assert.False(new EquatableArray<int>([1]).Equals("1"));
}
