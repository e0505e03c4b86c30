using MetaIsland.Parsing;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Analyzers.Tests.Parsing;

public class ImmutabilityTests
{
    private const string Types = """
        using System.Collections.Immutable;
        using System.Collections.Frozen;
        using MetaIsland;
        public enum Mood { Calm }
        public readonly record struct Cell(int X, string Y);
        public struct Loose { public int X; public Cell Cell; }
        public struct Holder { public int[] Items; }
        public sealed record Law(string Text, ImmutableArray<Cell> Cells, Law? Before);
        public record Open(int X);
        public sealed record Mutable(int X) { public int Y { get; set; } }
        public sealed class Point(int x) { public int X => x; public string Name { get; init; } = ""; private readonly Cell cell; public Cell Cell => cell; }
        public sealed class Counter(int x) { public int Next() => x++; }
        public sealed class Field { public int X; }
        public class NotSealed { public int X { get; } }
        public sealed class Derived : NotSealed;
        public sealed class DerivedMutable : Base;
        public abstract class Base { private int hidden; public int Hidden() => hidden++; }
        public sealed class Listener { public event Action? Changed; public void Raise() => Changed?.Invoke(); }
        public sealed record Left(Right? Right);
        public sealed record Right(Left? Left, int[] Items);
        public sealed record Pair<T>(T First, T Second);
        public sealed record Growing<T>(Growing<Pair<T>>? Inner);
        public sealed record Lazy2(Lazy<int> X);
        public unsafe struct Pointing { public int* X; }
        """;

    private static readonly CSharpCompilation Compilation = CompilationFactory.Create(
        [Types], [CompilationFactory.Create([Library], [], "Library").ToMetadataReferenceThroughEmit()]);

    private const string Library = """
        namespace Far;
        public sealed record Plan(string Text, System.Collections.Immutable.ImmutableArray<int> Steps);
        public sealed record Draft(string Text, int[] Steps);
        public readonly record struct Spot(int X, string Name);
        public record Open(int X);
        public record Wide(int Y) : Open(Y);
        public sealed class Sealed { public string Name { get; init; } = ""; }
        public sealed class Opaque { private int x; public int Next() => x++; }
        public sealed class Settable { public string Name { get; set; } = ""; }
        """;

    [Theory]
    [InlineData("int")]
    [InlineData("string")]
    [InlineData("System.DateTime?")]
    [InlineData("Mood")]
    [InlineData("Cell")]
    [InlineData("Loose")]
    [InlineData("(int, Cell)?")]
    [InlineData("Law")]
    [InlineData("Open")]
    [InlineData("Point")]
    [InlineData("Derived")]
    [InlineData("Pair<Law>")]
    [InlineData("System.Collections.Immutable.ImmutableSortedDictionary<string, Law>")]
    [InlineData("System.Collections.Frozen.FrozenSet<int>")]
    [InlineData("System.Numerics.Vector3")]
    [InlineData("System.Uri")]
    [InlineData("MetaIsland.AgentId")]
    [InlineData("MetaIsland.Entry<Cell>")]
    [InlineData("Far.Plan")]
    [InlineData("Far.Spot")]
    [InlineData("Far.Open")]
    [InlineData("Far.Wide")]
    [InlineData("Far.Sealed")]
    public void Immutable(string type) => Assert.Null(Immutability.FindMutable(Find(type)));

    [Theory]
    [InlineData("int[]", "'int[]' is an array")]
    [InlineData("Holder", "'int[]' is an array")]
    [InlineData("object", "'object' can be anything")]
    [InlineData("dynamic", "'dynamic' is dynamic")]
    [InlineData("System.Func<int>", "is a delegate")]
    [InlineData("System.Collections.Generic.IReadOnlyList<int>", "is an interface")]
    [InlineData("System.Collections.Generic.List<int>", "'List<int>' is not sealed")]
    [InlineData("Mutable", "'Mutable.Y' can be set")]
    [InlineData("Counter", "'Counter.x' can be set")]
    [InlineData("Field", "'Field.X' can be set")]
    [InlineData("NotSealed", "'NotSealed' is not sealed")]
    [InlineData("DerivedMutable", "'DerivedMutable.hidden' can be set")]
    [InlineData("Listener", "'Listener.Changed' can be set")]
    [InlineData("Left", "'int[]' is an array")]
    [InlineData("Pair<int[]>", "'int[]' is an array")]
    [InlineData("Growing<int>", "has no end")]
    [InlineData("Lazy2", "'Lazy<int>' is not sealed")]
    [InlineData("Pointing", "is a pointer")]
    [InlineData("System.Text.StringBuilder", "StringBuilder")]
    [InlineData("System.Span<int>", "'Span<int>' is a reference to what another owns")]
    [InlineData("System.Memory<int>", "'object' can be anything")]
    [InlineData("System.ArraySegment<int>", "'int[]' is an array")]
    [InlineData("System.Threading.Timer", "'Timer'")]
    [InlineData("MetaIsland.ReadOnlyArray<int>", "shows the world")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int[]>", "'int[]' is an array")]
    [InlineData("Far.Draft", "'int[]' is an array")]
    [InlineData("Far.Opaque", "'Opaque' does not show what it stores")]
    [InlineData("Far.Settable", "'Settable.Name' can be set")]
    public void Mutable(string type, string why) => Assert.Contains(why, Immutability.FindMutable(Find(type)), StringComparison.Ordinal);

    private static ITypeSymbol Find(string type)
    {
        var tree = CSharpSyntaxTree.ParseText($"unsafe class Holder_ {{ {type} field; }}", CompilationFactory.ParseOptions);
        var holder = Compilation.AddSyntaxTrees(tree).GetTypeByMetadataName("Holder_")!;
        return holder.GetMembers("field").OfType<IFieldSymbol>().Single().Type;
    }
}

internal static class EmittedReferences
{
    /// <summary>As another project sees it: without what is private.</summary>
    public static MetadataReference ToMetadataReferenceThroughEmit(this Compilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
