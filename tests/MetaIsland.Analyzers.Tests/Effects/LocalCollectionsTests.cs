namespace MetaIsland.Analyzers.Tests.Effects;

public static class LocalCollectionsTests
{
    [Theory]
    [InlineData("var d = new Dictionary<int, int>(); foreach (var x in list) d[x] = x; foreach (var kv in d) queue.Enqueue(kv.Key);")]
    [InlineData("var d = new Dictionary<int, int>(); foreach (var x in list) d[x] = d.GetValueOrDefault(x) + 1; total = d.Keys.First();")]
    [InlineData("var h = new HashSet<int>(list); h.Add(3); foreach (var x in h) queue.Enqueue(x);")]
    [InlineData("var h = list.ToHashSet(); queue.Enqueue(h.First());")]
    [InlineData("HashSet<int> h = [1, 2, .. list]; queue.Enqueue(h.First());")]
    [InlineData("var d = list.ToDictionary(x => x); var keys = d.Keys; queue.Enqueue(keys.First());")]
    [InlineData("var h = new HashSet<int>(); foreach (var x in seen.Order()) h.Add(x); queue.Enqueue(h.First());")]
    [InlineData("Dictionary<int, int> d; d = new(); d.Add(1, 2); foreach (var kv in d) queue.Enqueue(kv.Key);")]
    public static void In_OfALocalThatIsOnlyAddedTo_IsSilent(string body) => Assert.Empty(ShapeHarness.Facts(body));

    [Theory]
    [InlineData("var h = new HashSet<int>(list); h.Remove(3); queue.Enqueue(h.First());", "h")]
    [InlineData("var h = seen; queue.Enqueue(h.First());", "h")]
    [InlineData("var h = new HashSet<int>(seen); queue.Enqueue(h.First());", "h")]
    [InlineData("var h = seen.ToHashSet(); queue.Enqueue(h.First());", "h")]
    [InlineData("var h = new HashSet<int>(); foreach (var x in seen) h.Add(x); queue.Enqueue(h.First());", "h")]
    [InlineData("var h = new HashSet<int>(); h.UnionWith(seen); queue.Enqueue(h.First());", "h")]
    [InlineData("var t = names.ToImmutableHashSet(); text = t.First();", "t")]
    [InlineData("var d = new ConcurrentDictionary<int, int>(); d[1] = 2; queue.Enqueue(d.Keys.First());", "d.Keys")]
    [InlineData("ISet<int> h = new HashSet<int>(list); queue.Enqueue(h.First());", "h")]
    public static void In_OfALocalWithoutAnOrderOfItsOwn_NamesIt(string body, string source) =>
        Assert.Equal([$"EnumerationOrder {source}"], ShapeHarness.Facts(body));
}
