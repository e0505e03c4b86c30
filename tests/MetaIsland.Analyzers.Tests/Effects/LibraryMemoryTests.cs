namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Arrays, spans, and the ways around protection: a view is what it views.</summary>
public sealed class LibraryMemoryTests
{
    private const string Facts = """
        Array.Copy(System.Array,System.Array,System.Int32) : writes 2, store 1*>2
        Array.Copy(System.Array,System.Int32,System.Array,System.Int32,System.Int32) : writes 3, store 1*>3
        Array.Clear(System.Array) : writes 1
        Array.Clone : fresh, holds-contents 0
        Array.Empty``1 : pure
        Array.Fill``1(``0[],``0) : writes 1, store 2>1
        Array.ForEach``1(``0[],System.Action{``0}) : now 2, sees-contents 1
        Array.Sort``1(``0[]) : writes 1
        Array.Sort``1(``0[],System.Comparison{``0}) : writes 1, now 2, sees-contents 1
        Array.Reverse``1(``0[]) : writes 1
        Array.IndexOf``1(``0[],``0) : pure
        Array.Find``1(``0[],System.Predicate{``0}) : contents 1, now 2, sees-contents 1
        Array.ConvertAll``2(``0[],System.Converter{``0,``1}) : fresh, holds-result 2, now 2, sees-contents 1
        Array.Resize``1(``0[]@,System.Int32) : writes 1, store 1*>1
        Array.GetValue(System.Int32) : contents 0
        Array.SetValue(System.Object,System.Int32) : writes 0, store 1>0
        Array.AsReadOnly``1(``0[]) : fresh, wraps 1
        Array.get_Length : pure
        Span`1.#ctor(`0[]) : returns 1, is GivesWritableReference
        Span`1.Clear : writes 0
        Span`1.Fill(`0) : writes 0, store 1>0
        Span`1.CopyTo(System.Span{`0}) : writes 1, store 0*>1
        Span`1.get_Item(System.Int32) : returns 0, is GivesWritableReference
        Span`1.Slice(System.Int32) : returns 0, is GivesWritableReference
        Span`1.ToArray : fresh, holds-contents 0
        Span`1.get_Length : pure
        Span`1.op_Implicit(`0[])~System.Span{`0} : returns 1, is GivesWritableReference
        ReadOnlySpan`1.get_Item(System.Int32) : returns 0
        ReadOnlySpan`1.CopyTo(System.Span{`0}) : writes 1, store 0*>1
        ReadOnlySpan`1.ToArray : fresh, holds-contents 0
        Memory`1.get_Span : returns 0, is GivesWritableReference
        Memory`1.Slice(System.Int32) : returns 0, is GivesWritableReference
        ReadOnlyMemory`1.get_Span : returns 0
        MemoryExtensions.AsSpan``1(``0[]) : returns 1, is GivesWritableReference
        MemoryExtensions.AsSpan(System.String) : pure
        MemoryExtensions.Sort``1(System.Span{``0}) : writes 1
        MemoryExtensions.Reverse``1(System.Span{``0}) : writes 1
        Runtime.InteropServices.CollectionsMarshal.AsSpan``1(System.Collections.Generic.List{``0}) : returns 1, is GivesWritableReference
        Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault``2(System.Collections.Generic.Dictionary{``0,``1},``0,System.Boolean@) : writes 1 3, returns 1, store 2>1, is GivesWritableReference
        Runtime.InteropServices.CollectionsMarshal.SetCount``1(System.Collections.Generic.List{``0},System.Int32) : writes 1
        Runtime.InteropServices.MemoryMarshal.AsMemory``1(System.ReadOnlyMemory{``0}) : returns 1, is GivesWritableReference, RemovesProtection
        Runtime.InteropServices.MemoryMarshal.Cast``2(System.Span{``0}) : returns 1, is GivesWritableReference
        Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray``1(System.Collections.Immutable.ImmutableArray{``0}) : returns 1, is GivesWritableReference, RemovesProtection
        Runtime.CompilerServices.Unsafe.As``1(System.Object) : returns 1, is RemovesProtection
        Buffers.ArrayPool`1.Rent(System.Int32) : fresh
        Buffers.ArrayPool`1.Return(`0[],System.Boolean) : writes 1
        Buffers.ArrayPool`1.get_Shared : pure
        Reflection.FieldInfo.SetValue(System.Object,System.Object) : writes 1, store 2>1, is RemovesProtection
        Nullable`1.get_Value : contents 0
        Collections.ObjectModel.ReadOnlyCollection`1.#ctor(System.Collections.Generic.IList{`0}) : fresh, wraps 1
        Collections.ObjectModel.ReadOnlyCollection`1.get_Item(System.Int32) : contents 0
        Collections.ObjectModel.Collection`1.Add(`0) : writes 0, writes-contents 0, store 1>0, sees 0 1
        """;

    public static TheoryData<string, string> Cases => LibraryFacts.Parse("System.", Facts);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Method_DoesWhatItIsKnownToDo(string method, string facts) => Assert.Equal(facts, LibraryFacts.Of(method));
}
