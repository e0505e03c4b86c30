namespace MetaIsland.Analyzers.Tests.Effects;

public static class SortTiesTests
{
    [Theory]
    [InlineData("cellList.Sort((a, b) => a.Price.CompareTo(b.Price));", "cellList.Sort")]
    [InlineData("cellList.Sort((a, b) => { if (a.Price < b.Price) return -1; return a.Price > b.Price ? 1 : 0; });", "cellList.Sort")]
    [InlineData("cellList.Sort((a, b) => a.Stock - b.Stock);", "cellList.Sort")]
    [InlineData("cellList.Sort((a, b) => -string.Compare(a.Name, b.Name, StringComparison.Ordinal));", "cellList.Sort")]
    [InlineData("cellList.Sort(Agent.ByName);", "cellList.Sort")]
    [InlineData("cellList.Sort(new ByPrice());", "cellList.Sort")]
    [InlineData("cellList.Sort(Comparer<Cell>.Create((a, b) => a.Price.CompareTo(b.Price)));", "cellList.Sort")]
    [InlineData("names.Sort(StringComparer.OrdinalIgnoreCase);", "names.Sort")]
    [InlineData("names.Sort((a, b) => a.Length.CompareTo(b.Length));", "names.Sort")]
    [InlineData("var offers = new List<Offer>(); offers.Sort();", "offers.Sort")]
    [InlineData("Array.Sort(weights, slots);", "Array.Sort")]
    [InlineData("Array.Sort(slots, (a, b) => (a % 3) - (b % 3));", "Array.Sort")]
    [InlineData("slots.AsSpan().Sort((a, b) => Math.Abs(a).CompareTo(Math.Abs(b)));", "MemoryExtensions.AsSpan.Sort")]
    [InlineData("var pairs = new List<(int Age, double Score)>(); pairs.Sort((a, b) => a.Score.CompareTo(b.Score));", "pairs.Sort")]
    [InlineData("while (heap.TryDequeue(out var c, out _)) total += c.Stock;", "heap.TryDequeue")]
    [InlineData("var h = new PriorityQueue<Cell, int>(); foreach (var c in cellList) h.Enqueue(c, c.Stock); total = h.Dequeue().Id;", "h.Dequeue")]
    public static void In_OfASortThatTiesDecide_NamesIt(string body, string text) => Assert.Equal([$"Ties {text}"], ShapeHarness.Facts(body));

    [Theory]
    [InlineData("list.Sort(); names.Sort(StringComparer.Ordinal); Array.Sort(slots);")]
    [InlineData("list.Sort((a, b) => b.CompareTo(a)); list.Sort((a, b) => a - b);")]
    [InlineData("int pivot = total; list.Sort((a, b) => Math.Abs(a - pivot) != Math.Abs(b - pivot) ? Math.Abs(a - pivot).CompareTo(Math.Abs(b - pivot)) : a.CompareTo(b));")]
    [InlineData("cellList.Sort((a, b) => a.Id.CompareTo(b.Id));")]
    [InlineData("cellList.Sort((a, b) => a.Price == b.Price ? a.Id.CompareTo(b.Id) : a.Price.CompareTo(b.Price));")]
    [InlineData("cellList.Sort((a, b) => { var c = a.Price.CompareTo(b.Price); if (c != 0) return c; return b.Id - a.Id; });")]
    [InlineData("cellList.Sort((a, b) => { var c = a.Price.CompareTo(b.Price); if (c == 0) c = a.Id.CompareTo(b.Id); return c; });")]
    [InlineData("cellList.Sort((a, b) => (a.Price, a.Id).CompareTo((b.Price, b.Id)));")]
    [InlineData("cellList.Sort(new ById());")]
    [InlineData("cellList.Sort(Comparer<Cell>.Create((a, b) => a.Id.CompareTo(b.Id)));")]
    [InlineData("var offers = new List<Offer>(); offers.Sort((a, b) => a.Price != b.Price ? a.Price.CompareTo(b.Price) : a.By.CompareTo(b.By));")]
    [InlineData("var offers = new List<Offer>(); offers.Sort((a, b) => a.By.Value.CompareTo(b.By.Value));")]
    [InlineData("var pairs = new List<(int Age, double Score)>(); pairs.Sort();")]
    [InlineData("foreach (var c in cellList.OrderBy(c => c.Price)) total = c.Id;")]
    [InlineData("total = exactHeap.Dequeue().Id;")]
    [InlineData("var h = new PriorityQueue<int, int>(); foreach (var x in list) h.Enqueue(x, x); total = h.Dequeue();")]
    [InlineData("var h = new PriorityQueue<Cell, (int, int)>(); foreach (var c in cellList) h.Enqueue(c, (c.Stock, c.Id)); total = h.Dequeue().Id;")]
    [InlineData("heap.Enqueue(cellList[0], 1); total = heap.Count;")]
    public static void In_OfASortThatTellsAllApart_IsSilent(string body) => Assert.Empty(ShapeHarness.Facts(body));
}
