namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Queries: the lazy ones look at their source and keep their lambdas, the eager ones run them and hold the elements.</summary>
public sealed class LibraryQueryTests
{
    private const string Facts = """
        Where``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean}) : fresh, wraps 1 2, later 2
        Select``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1}) : fresh, wraps 1 2, later 2
        SelectMany``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Collections.Generic.IEnumerable{``1}}) : fresh, wraps 1 2, later 2
        OrderBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1}) : fresh, wraps 1 2, later 2
        GroupBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1}) : fresh, wraps 1 2, later 2
        Distinct``1(System.Collections.Generic.IEnumerable{``0}) : fresh, wraps 1
        Take``1(System.Collections.Generic.IEnumerable{``0},System.Int32) : fresh, wraps 1
        Append``1(System.Collections.Generic.IEnumerable{``0},``0) : fresh, holds 2, wraps 1, holds-contents 1
        Zip``2(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1}) : fresh, wraps 1 2
        Reverse``1(System.Collections.Generic.IEnumerable{``0}) : fresh, wraps 1
        AsEnumerable``1(System.Collections.Generic.IEnumerable{``0}) : returns 1
        Range(System.Int32,System.Int32) : fresh
        Repeat``1(``0,System.Int32) : fresh, holds 1
        Empty``1 : pure
        ToList``1(System.Collections.Generic.IEnumerable{``0}) : fresh, holds-contents 1
        ToArray``1(System.Collections.Generic.IEnumerable{``0}) : fresh, holds-contents 1
        ToHashSet``1(System.Collections.Generic.IEnumerable{``0}) : fresh, holds-contents 1
        ToDictionary``3(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Func{``0,``2}) : fresh, holds-result 2 3, now 2 3, sees-contents 1
        ToLookup``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1}) : fresh, holds-contents 1, holds-result 2, now 2, sees-contents 1
        Any``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean}) : now 2, sees-contents 1
        All``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean}) : now 2, sees-contents 1
        Count``1(System.Collections.Generic.IEnumerable{``0}) : pure
        First``1(System.Collections.Generic.IEnumerable{``0}) : contents 1
        First``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean}) : contents 1, now 2, sees-contents 1
        FirstOrDefault``1(System.Collections.Generic.IEnumerable{``0},``0) : returns 2, contents 1
        MaxBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1}) : contents 1, now 2, sees-contents 1
        Sum``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32}) : now 2, sees-contents 1
        Contains``1(System.Collections.Generic.IEnumerable{``0},``0) : pure
        Aggregate``2(System.Collections.Generic.IEnumerable{``0},``1,System.Func{``1,``0,``1}) : returns 2, returns-result 3, now 3, sees 2, sees-contents 1
        ElementAt``1(System.Collections.Generic.IEnumerable{``0},System.Int32) : contents 1
        SequenceEqual``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``0}) : pure
        """;

    public static TheoryData<string, string> Cases => LibraryFacts.Parse("System.Linq.Enumerable.", Facts);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Method_DoesWhatItIsKnownToDo(string method, string facts) => Assert.Equal(facts, LibraryFacts.Of(method));
}
