namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Which code of the user runs inside a call: equality and hashing of keys, comparison of elements, held factories, enumerators.</summary>
public sealed class LibraryCallTests
{
    private const string Facts = """
        Collections.Generic.Dictionary`2.ContainsKey(`0) : calls Equals 1 0*, calls GetHashCode 1, calls Comparer 0 0*
        Collections.Generic.List`1.Sort : calls CompareTo 0*
        Collections.Generic.List`1.Sort(System.Collections.Generic.IComparer{`0}) : calls CompareTo 0*, calls Comparer 1
        Collections.Generic.List`1.#ctor(System.Collections.Generic.IEnumerable{`0}) : calls Enumerate 1, calls Other 1
        Collections.Generic.List`1.get_Item(System.Int32) : pure
        Collections.Generic.List`1.ForEach(System.Action{`0}) : pure
        Linq.Enumerable.Where``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean}) : pure
        Linq.Enumerable.ToList``1(System.Collections.Generic.IEnumerable{``0}) : calls Enumerate 1, calls Other 1
        Linq.Enumerable.Max``1(System.Collections.Generic.IEnumerable{``0}) : calls CompareTo 1*, calls Enumerate 1
        Array.Sort``1(``0[]) : calls CompareTo 1*
        Lazy`1.get_Value : calls Invoke 0*
        Func`2.Invoke(`0) : calls Invoke 0
        Object.ToString : calls ToString 0
        IDisposable.Dispose : calls Dispose 0
        Text.StringBuilder.Append(System.Object) : calls ToString 1
        """;

    public static TheoryData<string, string> Cases => LibraryFacts.Parse("System.", Facts);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Method_RunsTheseMembersOfTheUser(string method, string facts) => Assert.Equal(facts, LibraryFacts.CallsOf(method));
}
