namespace MetaIsland.Analyzers.Tests.Effects;

public static class HalfTypedCodeTests
{
    private static readonly string[] Bodies =
    [
        "foreach (var (k, v) in stock) if (v > best || v == best && k < who) { best = v; who = k; }",
        "var l = seen.Where(s => s > 3).OrderBy(s => s % 3).ThenBy(s => s).ToList(); l.Sort((a, b) => { var c = a.CompareTo(b); return c != 0 ? c : b - a; });",
        "foreach (var kv in trust) { if (!lists.TryGetValue(1, out var x)) lists[1] = x = new(); x.Add(2); sum += kv.Value; text += $\"{sum:F2}\" + when; break; }",
        "List<int> l = [.. seen, .. maybe?.Keys ?? new()]; var h = new HashSet<int>(l); h.Remove(1); foreach (ref var s in slots.AsSpan()) s += h.First();",
        "total = (from t in stock let d = t.Value * 2 where d > 3 orderby t.Key descending select t.Key).Aggregate(0, (a, s) => a > s ? a : s); heap.Enqueue(null!, 1); heap.Dequeue();",
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Bodies.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public static void In_OfEveryBeginning_DoesNotThrow(int body)
    {
        for (var length = 0; length <= Bodies[body].Length; length += 2)
            ShapeHarness.Read(Bodies[body][..length], "void Step()", mayNotCompile: true);
    }

    [Theory]
    [InlineData("foreach (var x in nothing) list.Add(x);")]
    [InlineData("foreach (var in seen) list.Add();")]
    [InlineData("foreach (seen) { }")]
    [InlineData("list.Sort((a, b) => a.Nothing.CompareTo(b.Nothing)); Array.Sort(); heap.Enqueue(); heap.Dequeue();")]
    [InlineData("seen.OrderBy().First(); seen.Aggregate(); seen.Sum(s => s.Nothing); string.Join();")]
    [InlineData("var l = l.Where(x => x > 1); var d = d; d[1] = 2; foreach (var x in d) d.Add(x);")]
    [InlineData("text = $\"{nothing} {sum:}\" + ; text += ;")]
    public static void In_OfCodeThatMakesNoSense_DoesNotThrow(string body) => ShapeHarness.Read(body, "void Step()", mayNotCompile: true);
}
