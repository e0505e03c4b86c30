namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Immutable collections: a change is a new one; builders change themselves.</summary>
public sealed class LibraryImmutableTests
{
    private const string Facts = """
        ImmutableList`1.Add(`0) : returns 0, fresh, holds 1, wraps 0, holds-contents 0
        ImmutableList`1.SetItem(System.Int32,`0) : returns 0, fresh, holds 2, wraps 0, holds-contents 0
        ImmutableList`1.get_Item(System.Int32) : contents 0
        ImmutableList`1.RemoveAt(System.Int32) : returns 0, fresh, wraps 0, holds-contents 0
        ImmutableList`1.GetEnumerator : fresh, wraps 0
        ImmutableList`1.Contains(`0) : pure
        ImmutableArray`1.Add(`0) : fresh, holds 1, holds-contents 0
        ImmutableArray`1.get_Item(System.Int32) : contents 0
        ImmutableArray`1.AsSpan : returns 0
        ImmutableArray`1.Builder.Add(`0) : writes 0, store 1>0, store 1*>0
        ImmutableArray`1.Builder.ToImmutable : fresh, holds-contents 0
        ImmutableArray.Create``1(``0[]) : fresh, holds-contents 1
        ImmutableArray.ToImmutableArray``1(System.Collections.Generic.IEnumerable{``0}) : returns 1, fresh, holds-contents 1
        ImmutableDictionary`2.Add(`0,`1) : returns 0, fresh, holds 1 2, wraps 0, holds-contents 0 1 2
        ImmutableDictionary`2.SetItem(`0,`1) : returns 0, fresh, holds 1 2, wraps 0, holds-contents 0 1 2
        ImmutableDictionary`2.TryGetValue(`0,`1@) : writes 2, store 0*>2
        ImmutableDictionary`2.GetEnumerator : fresh, wraps 0, source UnorderedEnumeration
        ImmutableHashSet`1.Add(`0) : returns 0, fresh, holds 1, wraps 0, holds-contents 0 1
        ImmutableHashSet`1.Contains(`0) : pure
        ImmutableHashSet`1.GetEnumerator : fresh, wraps 0, source UnorderedEnumeration
        ImmutableSortedSet`1.Add(`0) : returns 0, fresh, holds 1, wraps 0, holds-contents 0
        ImmutableSortedDictionary`2.SetItem(`0,`1) : returns 0, fresh, holds 1 2, wraps 0, holds-contents 0
        ImmutableQueue`1.Enqueue(`0) : fresh, holds 1, holds-contents 0
        ImmutableQueue`1.Peek : contents 0
        ImmutableStack`1.Push(`0) : fresh, holds 1, wraps 0
        ImmutableStack`1.Pop : contents 0
        ImmutableList`1.Builder.Add(`0) : writes 0, store 1>0, store 1*>0
        ImmutableInterlocked.Update``1(``0@,System.Func{``0,``0}) : writes 1, store 2!>1, now 2, sees-contents 1, is Atomic
        """;

    public static TheoryData<string, string> Cases => LibraryFacts.Parse("System.Collections.Immutable.", Facts);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Method_DoesWhatItIsKnownToDo(string method, string facts) => Assert.Equal(facts, LibraryFacts.Of(method));
}
