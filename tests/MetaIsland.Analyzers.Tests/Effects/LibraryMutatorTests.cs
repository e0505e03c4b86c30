using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Every public method of the collections is either named here as one that changes its receiver, or does not.</summary>
public sealed class LibraryMutatorTests
{
    [Theory]
    [InlineData("System.Collections.Generic.List`1", "Add AddRange Clear Insert InsertRange Remove RemoveAll RemoveAt RemoveRange Reverse Sort set_Item set_Capacity EnsureCapacity TrimExcess")]
    [InlineData("System.Collections.Generic.Dictionary`2", "Add Clear Remove TryAdd set_Item EnsureCapacity TrimExcess OnDeserialization")]
    [InlineData("System.Collections.Generic.HashSet`1", "Add Clear Remove RemoveWhere ExceptWith IntersectWith SymmetricExceptWith UnionWith EnsureCapacity TrimExcess OnDeserialization")]
    [InlineData("System.Collections.Generic.Queue`1", "Enqueue Dequeue TryDequeue Clear EnsureCapacity TrimExcess")]
    [InlineData("System.Collections.Generic.Stack`1", "Push Pop TryPop Clear EnsureCapacity TrimExcess")]
    [InlineData("System.Collections.Generic.LinkedList`1", "AddFirst AddLast AddBefore AddAfter Clear Remove RemoveFirst RemoveLast OnDeserialization")]
    [InlineData("System.Collections.Generic.SortedDictionary`2", "Add Clear Remove set_Item")]
    [InlineData("System.Collections.Generic.SortedList`2", "Add Clear Remove RemoveAt set_Item set_Capacity SetValueAtIndex TrimExcess")]
    [InlineData("System.Collections.Generic.SortedSet`1", "Add Clear Remove RemoveWhere ExceptWith IntersectWith SymmetricExceptWith UnionWith")]
    [InlineData("System.Collections.Generic.PriorityQueue`2", "Enqueue Dequeue TryDequeue EnqueueDequeue DequeueEnqueue EnqueueRange Remove Clear EnsureCapacity TrimExcess")]
    [InlineData("System.Text.StringBuilder", "Append AppendLine AppendFormat AppendJoin Clear Insert Remove Replace set_Chars set_Length set_Capacity EnsureCapacity")]
    [InlineData("System.Collections.BitArray", "And Or Xor Not Set SetAll set_Item set_Length LeftShift RightShift")]
    public void Mutators_WriteTheirReceiver_AndReadersDoNot(string type, string mutators)
    {
        var named = mutators.Split(' ');
        var methods = LibrarySymbols.Type(type).GetMembers().OfType<IMethodSymbol>().Where(m => m is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: not MethodKind.Constructor });

        var writers = methods.Where(m => (LibraryFacts.Find(m.GetDocumentationCommentId()![2..]).Writes & 1) != 0).Select(m => m.Name).Distinct();

        Assert.Equal(named.Order(StringComparer.Ordinal), writers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("System.Collections.Generic.List`1")]
    [InlineData("System.Collections.Generic.Dictionary`2")]
    [InlineData("System.Collections.Generic.HashSet`1")]
    [InlineData("System.Collections.Generic.SortedSet`1")]
    [InlineData("System.Collections.Generic.LinkedList`1")]
    [InlineData("System.Collections.Concurrent.ConcurrentDictionary`2")]
    [InlineData("System.Collections.Immutable.ImmutableDictionary`2")]
    public void Collections_NeverChangeTheirElements(string type)
    {
        foreach (var method in LibrarySymbols.Type(type).GetMembers().OfType<IMethodSymbol>().Where(m => m.DeclaredAccessibility == Accessibility.Public))
            Assert.Equal(0u, LibraryFacts.Find(method.GetDocumentationCommentId()![2..]).WritesContents & 1);
    }

    [Theory]
    [InlineData("System.Collections.Immutable.ImmutableList`1")]
    [InlineData("System.Collections.Immutable.ImmutableArray`1")]
    [InlineData("System.Collections.Immutable.ImmutableDictionary`2")]
    [InlineData("System.Collections.Immutable.ImmutableHashSet`1")]
    [InlineData("System.Collections.Immutable.ImmutableSortedSet`1")]
    [InlineData("System.Collections.Immutable.ImmutableQueue`1")]
    [InlineData("System.String")]
    [InlineData("System.DateTime")]
    [InlineData("System.Numerics.BigInteger")]
    public void ImmutableTypes_NeverChange(string type)
    {
        foreach (var method in LibrarySymbols.Type(type).GetMembers().OfType<IMethodSymbol>().Where(m => m.DeclaredAccessibility == Accessibility.Public && !m.IsStatic))
            Assert.Equal(0u, LibraryFacts.Find(method.GetDocumentationCommentId()![2..]).Writes & 1);
    }
}
