namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Collections: who changes its receiver, what is kept and handed out; readers change nothing.</summary>
public sealed class LibraryCollectionTests
{
    private const string Facts = """
        List`1.#ctor : fresh
        List`1.#ctor(System.Collections.Generic.IEnumerable{`0}) : fresh, holds-contents 1
        List`1.Add(`0) : writes 0, store 1>0
        List`1.AddRange(System.Collections.Generic.IEnumerable{`0}) : writes 0, store 1*>0
        List`1.get_Item(System.Int32) : contents 0
        List`1.set_Item(System.Int32,`0) : writes 0, store 2>0
        List`1.get_Count : pure
        List`1.Contains(`0) : pure
        List`1.GetEnumerator : fresh, wraps 0
        List`1.Enumerator.MoveNext : writes 0
        List`1.Enumerator.get_Current : contents 0
        List`1.ForEach(System.Action{`0}) : now 1, sees-contents 0
        List`1.Sort(System.Comparison{`0}) : writes 0, now 1, sees-contents 0
        List`1.ConvertAll``1(System.Converter{`0,``0}) : fresh, holds-result 1, now 1, sees-contents 0
        List`1.FindAll(System.Predicate{`0}) : fresh, holds-contents 0, now 1, sees-contents 0
        List`1.Find(System.Predicate{`0}) : contents 0, now 1, sees-contents 0
        List`1.AsReadOnly : fresh, wraps 0
        List`1.GetRange(System.Int32,System.Int32) : fresh, holds-contents 0
        List`1.CopyTo(`0[]) : writes 1, store 0*>1
        List`1.ToArray : fresh, holds-contents 0
        List`1.Remove(`0) : writes 0
        Dictionary`2.Add(`0,`1) : writes 0, store 1>0, store 2>0
        Dictionary`2.get_Item(`0) : contents 0
        Dictionary`2.set_Item(`0,`1) : writes 0, store 1>0, store 2>0
        Dictionary`2.TryGetValue(`0,`1@) : writes 2, store 0*>2
        Dictionary`2.TryAdd(`0,`1) : writes 0, store 1>0, store 2>0
        Dictionary`2.ContainsKey(`0) : pure
        Dictionary`2.ContainsValue(`1) : pure
        Dictionary`2.get_Keys : fresh, wraps 0
        Dictionary`2.get_Values : fresh, wraps 0
        Dictionary`2.GetEnumerator : fresh, wraps 0
        Dictionary`2.Enumerator.get_Current : contents 0
        Dictionary`2.Remove(`0,`1@) : writes 0 2, store 0*>2
        Dictionary`2.#ctor(System.Collections.Generic.IEqualityComparer{`0}) : fresh, wraps 1
        KeyValuePair`2.#ctor(`0,`1) : fresh, holds 1 2
        KeyValuePair`2.get_Key : contents 0
        KeyValuePair`2.get_Value : contents 0
        HashSet`1.Add(`0) : writes 0, store 1>0
        HashSet`1.Contains(`0) : pure
        HashSet`1.UnionWith(System.Collections.Generic.IEnumerable{`0}) : writes 0, store 1*>0
        HashSet`1.RemoveWhere(System.Predicate{`0}) : writes 0, now 1, sees-contents 0
        HashSet`1.SetEquals(System.Collections.Generic.IEnumerable{`0}) : pure
        Queue`1.Enqueue(`0) : writes 0, store 1>0
        Queue`1.Dequeue : writes 0, contents 0
        Queue`1.Peek : contents 0
        Queue`1.TryDequeue(`0@) : writes 0 1, store 0*>1
        Stack`1.Push(`0) : writes 0, store 1>0
        Stack`1.Pop : writes 0, contents 0
        Stack`1.Peek : contents 0
        LinkedList`1.AddLast(`0) : writes 0, contents 0, store 1>0
        LinkedList`1.get_First : contents 0
        LinkedListNode`1.get_Value : contents 0
        LinkedListNode`1.set_Value(`0) : writes 0, store 1>0
        SortedSet`1.Contains(`0) : pure
        SortedSet`1.get_Count : pure
        SortedSet`1.Add(`0) : writes 0, store 1>0
        SortedDictionary`2.TryGetValue(`0,`1@) : writes 2, store 0*>2
        SortedList`2.get_Keys : fresh, wraps 0
        PriorityQueue`2.Enqueue(`0,`1) : writes 0, store 1>0, store 2>0
        PriorityQueue`2.Dequeue : writes 0, contents 0
        IEnumerable`1.GetEnumerator : fresh, wraps 0
        ICollection`1.Add(`0) : writes 0, store 1>0
        IList`1.get_Item(System.Int32) : contents 0
        IDictionary`2.TryGetValue(`0,`1@) : writes 2, store 0*>2
        IReadOnlyList`1.get_Item(System.Int32) : contents 0
        IReadOnlyDictionary`2.TryGetValue(`0,`1@) : writes 2, store 0*>2
        IReadOnlyCollection`1.get_Count : pure
        EqualityComparer`1.get_Default : pure
        Comparer`1.Compare(`0,`0) : pure
        """;

    public static TheoryData<string, string> Cases => LibraryFacts.Parse("System.Collections.Generic.", Facts);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Method_DoesWhatItIsKnownToDo(string method, string facts) => Assert.Equal(facts, LibraryFacts.Of(method));
}
