using MetaIsland.State;

namespace MetaIsland.Runtime.Tests;

public sealed class KeyComparerTests
{
    private readonly record struct Unregistered(int X);

    private readonly record struct Cell(string Name, int X);

    private readonly record struct Careless(int X, int Y);

    private enum Level : ulong
    {
        Low = 0,
        High = ulong.MaxValue,
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Strings_AreOrdinalInEveryCulture(string culture)
    {
        using (new UsingCulture(culture))
            Assert.Equal(["I", "Z", "a", "i", "z", "ä", "İ", "ı"], Sorted("ı", "a", "İ", "z", "i", "Z", "ä", "I"));
    }

    [Fact]
    public void NaturalOrders_AreAscending()
    {
        Assert.Equal([-1, 0, 5], Sorted(5, -1, 0));
        Assert.Equal([Level.Low, Level.High], Sorted(Level.High, Level.Low));
        Assert.Equal([false, true], Sorted(true, false));
        Assert.Equal([new AgentId(2), new AgentId(10)], Sorted(new AgentId(10), new AgentId(2)));
        Assert.Equal([new DateOnly(2023, 1, 1), new DateOnly(2024, 1, 1)], Sorted(new DateOnly(2024, 1, 1), new DateOnly(2023, 1, 1)));
        Assert.Equal(
            [new Guid("00000001-0000-0000-0000-000000000000"), new Guid("ff000000-0000-0000-0000-000000000000")],
            Sorted(new Guid("ff000000-0000-0000-0000-000000000000"), new Guid("00000001-0000-0000-0000-000000000000")));
    }

    [Fact]
    public void Registered_OrdersItsType_AndTheFirstOrderStays()
    {
        KeyComparer.Register<Cell>((a, b) => string.CompareOrdinal(a.Name, b.Name) is not 0 and var names ? names : a.X.CompareTo(b.X));
        KeyComparer.Register<Cell>((a, b) => throw new InvalidOperationException("the second order was used"));

        Assert.Equal([new("B", 2), new("a", 1), new("a", 9)], Sorted<Cell>(new("a", 9), new("B", 2), new("a", 1)));
    }

    [Fact]
    public void Register_TypeWithAnOrderOfItsOwn_Throws() =>
        Assert.Throws<ArgumentException>("comparison", () => KeyComparer.Register<int>((a, b) => b.CompareTo(a)));

    [Fact]
    public void Default_UnregisteredType_ThrowsAndNamesIt()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => KeyComparer<Unregistered>.Default);

        Assert.Contains(nameof(Unregistered), thrown.Message);
    }

    [Fact]
    public void Default_NumbersThatAreNoKeys_Throws() => Assert.Throws<InvalidOperationException>(() => KeyComparer<double>.Default);

#pragma warning disable CS8714 // What a HashSet<int?> in a project without nullable annotations comes to.
    [Fact]
    public void Default_NullableKey_ThrowsAndSaysWhatToUse()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => KeyComparer<int?>.Default);

        Assert.Contains("System.Int32? cannot be a key", thrown.Message);
    }
#pragma warning restore CS8714

    [Fact]
    public void Sort_OrderThatLeavesOutAField_ThrowsInsteadOfOrderingByHash()
    {
        KeyComparer.Register<Careless>((a, b) => a.X.CompareTo(b.X));

        Assert.Throws<InvalidOperationException>(() => Sorted<Careless>(new(1, 1), new(1, 2)));
    }

    private static T[] Sorted<T>(params T[] keys)
        where T : notnull => keys.ToHashSet().InKeyOrder();
}
