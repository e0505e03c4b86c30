namespace MetaIsland.Analyzers.Tests.Effects;

public static class ShapeFactsTests
{
    [Theory]
    [InlineData("foreach (var (k, v) in trust) if (v > 0.5) { journal.Note(k); text = k; break; }", "trust @ trust")]
    [InlineData("text = trust.Keys.First();", "trust.Keys @ trust.Keys.First()")]
    [InlineData("foreach (var k in this.trust.Keys) names.Add(k);", "trust.Keys @ this.trust.Keys")]
    [InlineData("foreach (var k in trust.Where(t => t.Value > 1)) names.Add(k.Key);", "trust @ trust.Where(t => t.Value > 1)")]
    [InlineData("list.AddRange(seen);", "seen @ list.AddRange(seen)")]
    [InlineData("foreach (var kv in Map()) list.Add(kv.Key);", "Agent.Map @ Map()")]
    [InlineData("foreach (var x in maybe?.Values ?? (IEnumerable<int>)list) list.Add(x);", "maybe.Values @ maybe?.Values ?? (IEnumerable<int>)list")]
    [InlineData("cellList.Sort((a, b) => a.Price.CompareTo(b.Price));", "cellList.Sort @ cellList.Sort((a, b) => a.Price.CompareTo(b.Price))")]
    [InlineData("heap.Dequeue(); heap.Dequeue();", "heap.Dequeue @ heap.Dequeue()")]
    [InlineData("text = $\"{total} {sum:F2}\";", "{sum} @ sum")]
    [InlineData("text = \"a\" + sum;", "sum @ sum")]
    public static void In_StandsWhereItHappens(string body, string place) => Assert.Equal(place, Assert.Single(ShapeHarness.Places(body)));

    [Fact]
    public static void In_OfAnUnorderedLoopInALambda_IsFound() =>
        Assert.Equal(["EnumerationOrder seen"], ShapeHarness.Facts("Action run = () => { foreach (var s in seen) list.Add(s); }; run();"));

    [Fact]
    public static void In_OfAnUnorderedLoopInALocalFunction_IsFound() =>
        Assert.Equal(["EnumerationOrder seen"], ShapeHarness.Facts("Fill(); void Fill() { foreach (var s in seen) list.Add(s); }"));

    [Fact]
    public static void In_OfAParameter_IsFound() =>
        Assert.Equal(["EnumerationOrder asking"], ShapeHarness.Facts("foreach (var a in asking) { a.Stock += Math.Min(1, total); Pay(1); }", "void Step(HashSet<Cell> asking)"));

    [Fact]
    public static void In_OfAnIterator_IsFound() =>
        Assert.Equal(["EnumerationOrder seen"], ShapeHarness.Facts("foreach (var s in seen) yield return s;", "IEnumerable<int> Step()"));
}
