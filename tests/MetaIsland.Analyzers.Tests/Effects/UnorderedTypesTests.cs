namespace MetaIsland.Analyzers.Tests.Effects;

public static class UnorderedTypesTests
{
    [Theory]
    [InlineData("trust")]
    [InlineData("trust.Keys")]
    [InlineData("trust.Values")]
    [InlineData("seen")]
    [InlineData("tags")]
    [InlineData("marks")]
    [InlineData("marks.Values")]
    [InlineData("shared")]
    [InlineData("shared.Keys")]
    [InlineData("frozen")]
    [InlineData("anySet")]
    [InlineData("anyMap")]
    [InlineData("anyMap.Keys")]
    [InlineData("table.Keys")]
    public static void In_OfATypeWithoutOrder_NamesIt(string source) =>
        Assert.Equal([$"EnumerationOrder {source}"], ShapeHarness.Facts($"foreach (var x in {source}) box.Add(x);"));

    [Theory]
    [InlineData("sorted")]
    [InlineData("sorted.Keys")]
    [InlineData("sortedSet")]
    [InlineData("list")]
    [InlineData("slots")]
    [InlineData("queue")]
    [InlineData("view")]
    [InlineData("view.Keys")]
    [InlineData("stock.InKeyOrder()")]
    [InlineData("seen.InKeyOrder()")]
    [InlineData("list.Distinct()")]
    [InlineData("list.GroupBy(x => x % 3)")]
    [InlineData("list.ToLookup(x => x % 3)")]
    [InlineData("seen.Order()")]
    [InlineData("stock.OrderBy(kv => kv.Key)")]
    public static void In_OfAnOrder_IsSilent(string source) =>
        Assert.Empty(ShapeHarness.Facts($"foreach (var x in {source}) box.Add(x);"));
}
