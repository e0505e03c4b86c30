namespace MetaIsland.Analyzers.Tests.Effects;

public static class CultureOrderTests
{
    [Theory]
    [InlineData("names.Sort();", "names.Sort")]
    [InlineData("names.Sort((IComparer<string>?)null);", "names.Sort")]
    [InlineData("var all = names.ToArray(); Array.Sort(all);", "Array.Sort")]
    [InlineData("total = names.BinarySearch(\"a\");", "names.BinarySearch")]
    [InlineData("text = names.Order().First();", "names.Order")]
    [InlineData("text = names.OrderByDescending(n => n).First();", "names.OrderByDescending")]
    [InlineData("text = cellList.OrderBy(c => c.Stock).ThenBy(c => c.Name).First().Name;", "Enumerable.OrderBy.ThenBy")]
    [InlineData("text = (from c in cellList orderby c.Name select c.Name).First();", "cellList.OrderBy")]
    [InlineData("text = cellList.OrderBy(c => (c.Name, c.Id)).First().Name;", "cellList.OrderBy")]
    [InlineData("total = cellList.MaxBy(c => c.Name)!.Id;", "cellList.MaxBy")]
    [InlineData("text = names.Min()!;", "names.Min")]
    [InlineData("text = cellList.Max(c => c.Name)!;", "cellList.Max")]
    [InlineData("var s = new SortedSet<string>(names); text = s.Min!;", "new SortedSet")]
    [InlineData("SortedDictionary<string, int> s = new(); s[\"a\"] = 1;", "new SortedDictionary")]
    [InlineData("SortedSet<string> s = [\"a\", \"b\"]; text = s.Min!;", "SortedSet")]
    [InlineData("var q = new PriorityQueue<int, string>(); q.Enqueue(1, \"a\");", "new PriorityQueue")]
    [InlineData("var s = ImmutableSortedSet<string>.Empty.Add(\"a\"); text = s[0];", "ImmutableSortedSet.Empty")]
    [InlineData("var s = tags.ToImmutableSortedSet(); text = s[0];", "tags.ToImmutableSortedSet")]
    [InlineData("total = Comparer<string>.Default.Compare(\"a\", text);", "Comparer.Default")]
    public static void In_OfTextsInTheOrderOfTheMachine_NamesIt(string body, string text) => Assert.Equal([$"Culture {text}"], ShapeHarness.Facts(body));

    [Theory]
    [InlineData("names.Sort(StringComparer.Ordinal); names.Sort(string.CompareOrdinal);")]
    [InlineData("list.Sort(); total = list.Order().First() + list.Max() + list.BinarySearch(3);")]
    [InlineData("text = names.Order(StringComparer.Ordinal).First() + names.OrderBy(n => n, StringComparer.Ordinal).First() + names.OrderBy(n => n.Length).First();")]
    [InlineData("total = cellList.MaxBy(c => c.Id)!.Name.Length + names.Max(n => n.Length);")]
    [InlineData("var s = new SortedSet<string>(names, StringComparer.Ordinal); text = s.Min!;")]
    [InlineData("var s = ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal).Add(\"a\"); text = s[0];")]
    [InlineData("var s = new SortedDictionary<int, string>(); s[1] = \"a\";")]
    [InlineData("var q = new PriorityQueue<string, int>(); q.Enqueue(\"a\", 1);")]
    [InlineData("journal.Note(names.Order().First()); Debug.WriteLine(names.Max());")]
    public static void In_OfAnOrderThatIsTheSameEverywhere_IsSilent(string body) => Assert.Empty(ShapeHarness.Facts(body));
}
