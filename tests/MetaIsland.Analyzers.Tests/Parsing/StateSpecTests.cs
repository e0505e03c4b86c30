using MetaIsland.Model;

namespace MetaIsland.Analyzers.Tests.Parsing;

public class StateSpecTests
{
    [Fact]
    public void Fields_AreInOrderOfNamesAndKnowTheirStorage()
    {
        var world = Specs.Single<WorldSpec>("""
            [World] public sealed partial class Island(int rain, [Transient] int seen, int once)
            {
                readonly int[] soil = new int[once];
                int _quota;
                [Transient] int cache = nameof(once).Length;
                public int Year { get; private set; }
                [field: Transient] public string? Name { get; init; }
                public int Computed => rain + seen + _quota + cache;
                static int shared; const int Most = 3;
            }
            """);
        Assert.Equal(
            [
                ("Name", "<Name>k__BackingField", "Name", FieldStorage.AutoProperty, true, true),
                ("Year", "<Year>k__BackingField", "Year", FieldStorage.AutoProperty, false, true),
                ("_quota", "_quota", "Quota", FieldStorage.Field, false, true),
                ("cache", "cache", "Cache", FieldStorage.Field, true, true),
                ("rain", "<rain>P", "Rain", FieldStorage.CapturedParameter, false, false),
                ("seen", "<seen>P", "Seen", FieldStorage.CapturedParameter, true, false),
                ("soil", "soil", "Soil", FieldStorage.ReadOnlyField, false, true),
            ],
            world.State.Fields.Select(f => (f.Name, f.MetadataName, f.Property, f.Storage, f.IsTransient, f.IsReadable)));
    }

    [Fact]
    public void BaseFields_ComeFirstAndSayWhoDeclaresThem()
    {
        var agent = Specs.Of(MetaIsland.Tests.CompilationFactory.Create("""
            using MetaIsland;
            namespace Demo;
            [Agent] public abstract partial class Animal(string kind) { private int hunger; protected int Age { get; set; } protected string Kind => kind + hunger; }
            [Agent] public sealed partial class Sheep() : Animal("sheep") { int age; [Node] int Look() => age; }
            """)).Values.OfType<AgentSpec>().Single(a => !a.IsAbstract);
        Assert.Equal(
            [("Age", "global::Demo.Animal", true), ("hunger", "global::Demo.Animal", false), ("kind", "global::Demo.Animal", false), ("age", null, true)],
            agent.State.Fields.Select(f => (f.Name, f.DeclaringType, f.IsReadable)));
    }

    [Fact]
    public void Composites_AreFoundOnceThoughTheyContainThemselves()
    {
        var agent = Specs.Single<AgentSpec>("""
            public class Named { public string Name = ""; }
            public sealed class Tree : Named { public Tree? Left; readonly List<Tree> children = []; public Leaf Leaf; public int Count => children.Count; }
            public readonly record struct Leaf(int X, (Mood, int?) Y);
            public enum Mood : byte { Calm }
            [Agent] public sealed partial class A { readonly Tree tree = new(); readonly Dictionary<Leaf2, Tree?> map = []; [Node] int Look() => tree.Count + map.Count; }
            public readonly record struct Leaf2(int X, Mood Y);
            """);
        Assert.Equal(["global::Leaf", "global::Leaf2", "global::Tree"], agent.State.Composites.Select(c => c.Type.Key));
        var tree = agent.State.Composites[2];
        Assert.False(tree.IsOpenClass);
        Assert.Equal([("Name", "global::Named", true), ("Leaf", null, true), ("Left", null, true), ("children", null, false)],
            tree.Fields.Select(f => (f.Name, f.DeclaringType, f.IsReadable)));
        Assert.Equal(["global::Leaf2"], agent.State.Keys.Select(k => k.Type.Key));
        var mood = agent.State.Composites[0].Fields[1].Shape.Items[0];
        Assert.Equal((ShapeKind.Enum, "byte"), (mood.Kind, mood.Element?.Type.Name));
    }

    [Theory]
    [InlineData("int", ShapeKind.Scalar, false, true)]
    [InlineData("string?", ShapeKind.Scalar, true, true)]
    [InlineData("int?", ShapeKind.Nullable, true, true)]
    [InlineData("(int, string)", ShapeKind.Tuple, false, true)]
    [InlineData("int[]", ShapeKind.Array, false, false)]
    [InlineData("int[,]?", ShapeKind.Grid, true, false)]
    [InlineData("List<string?>", ShapeKind.List, false, false)]
    [InlineData("Queue<int>", ShapeKind.Queue, false, false)]
    [InlineData("Dictionary<string, int>", ShapeKind.Dictionary, false, false)]
    [InlineData("HashSet<AgentId>", ShapeKind.HashSet, false, false)]
    [InlineData("System.Collections.Immutable.ImmutableArray<int[]>", ShapeKind.ImmutableArray, false, false)]
    [InlineData("System.Collections.Immutable.ImmutableList<int>", ShapeKind.ImmutableList, false, true)]
    [InlineData("System.Collections.Immutable.ImmutableDictionary<int, string>", ShapeKind.ImmutableDictionary, false, true)]
    [InlineData("System.Collections.Immutable.ImmutableHashSet<int>", ShapeKind.ImmutableHashSet, false, true)]
    [InlineData("System.Numerics.Vector3", ShapeKind.Composite, false, true)]
    [InlineData("Int128", ShapeKind.Scalar, false, true)]
    [InlineData("System.Text.Rune", ShapeKind.Scalar, false, true)]
    public void Shapes_OfTypes(string type, ShapeKind kind, bool isNullable, bool isImmutable)
    {
        var agent = Specs.Single<AgentSpec>($"[Agent] public sealed partial class A {{ {type} field; [Node] void Look() {{ }} }}");
        var shape = agent.State.Fields[0].Shape;
        Assert.Equal((kind, isNullable, isImmutable), (shape.Kind, shape.IsNullable, shape.IsImmutable));
        Assert.False(shape.Type.Name.EndsWith('?'));
    }

    // Captured is what a member uses, whatever else has the name.
    [Theory]
    [InlineData("int Use() => x;", true)]
    [InlineData("int Use() { var y = x; return y; }", true)]
    [InlineData("Func<int> Use() => () => x;", true)]
    [InlineData("int Use => x;", true)]
    [InlineData("int Use { get => x; }", true)]
    [InlineData("object Use() => new { x };", true)]
    [InlineData("int Use() => Other(x: x);", true)]
    [InlineData("int Use() { int x = 1; return x; }", false)]
    [InlineData("int Use(int x) => x;", false)]
    [InlineData("int Use() => Other(x: 1);", false)]
    [InlineData("string Use() => nameof(x);", false)]
    [InlineData("int Use() => new Point { x = 1 }.x;", false)]
    [InlineData("int Use(object o) => o is Point { x: 1 } ? 1 : 0;", false)]
    [InlineData("IEnumerable<int> Use() => from x in new[] { 1 } select x;", false)]
    [InlineData("int y = x;", false)]
    [InlineData("int Y { get; } = x;", false)]
    [InlineData("static int Use(Point p) => p.x;", false)]
    [InlineData("int x = x; int Use() => x;", false)]
    [InlineData("int Use() { { int x = 1; Other(x); } return Other(1); }", false)]
    [InlineData("class Inner { int x; int Use() => x; }", false)]
    public void Captured_IsWhatAMemberUses(string member, bool isCaptured)
    {
        var agent = Specs.Single<AgentSpec>($$"""
            public class Point { public int x; }
            [Agent] public sealed partial class A(int x) { [Node] int Look() => 1; int Other(int x) => x; {{member}} }
            """);
        Assert.Equal(isCaptured, agent.State.Fields.Any(f => f is { Name: "x", Storage: FieldStorage.CapturedParameter }));
    }
}
