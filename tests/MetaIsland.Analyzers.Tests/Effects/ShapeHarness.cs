extern alias analyzers;

using analyzers::MetaIsland.Effects.Lowering;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Reads the body of one method of a plain class that has a field of every kind there is.</summary>
internal static class ShapeHarness
{
    private const string Before = """
        using System.Collections;
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Diagnostics;
        using System.Globalization;
        using System.Numerics;
        using System.Text;
        using MetaIsland;

        public sealed class Cell
        {
            public int Id;
            public int Stock;
            public double Price;
            public string Name = "";
            public readonly List<int> Past = new();
            public void Tick() => Stock++;
            public int Twice() => Stock * 2;
            public void Spread(Agent agent) => agent.total++;
            public void Keep(int n) { Past.Add(n); Stock = n; }
        }

        public sealed class ByPrice : IComparer<Cell>
        {
            public int Compare(Cell? a, Cell? b) => a!.Price.CompareTo(b!.Price);
        }

        public sealed class ById : IComparer<Cell>
        {
            public int Compare(Cell? a, Cell? b) { var c = a!.Price.CompareTo(b!.Price); return c != 0 ? c : a.Id.CompareTo(b.Id); }
        }

        public readonly record struct Offer(AgentId By, double Price) : IComparable<Offer>
        {
            public int CompareTo(Offer other) => Price.CompareTo(other.Price);
        }

        public sealed class Wealth(int value) : IComparable<Wealth>
        {
            public int Value => value;
            public int CompareTo(Wealth? other) => Value - other!.Value;
        }

        [Sink] public interface IJournal { void Note(string text); }

        public interface IThing { int Score(int n); void Push(int n); }

        public sealed class Agent
        {
            public readonly Dictionary<string, double> trust = new();
            public readonly Dictionary<int, int> stock = new(), other = new();
            public readonly Dictionary<int, Cell> cells = new();
            public readonly Dictionary<int, List<int>> lists = new();
            public readonly Dictionary<AgentId, double> friends = new();
            public readonly HashSet<int> seen = new(), done = new();
            public readonly HashSet<Cell> cellSet = new();
            public readonly HashSet<double> prices = new();
            public readonly SortedDictionary<int, int> sorted = new();
            public readonly SortedSet<int> sortedSet = new();
            public readonly List<int> list = new();
            public readonly List<Cell> cellList = new();
            public readonly List<string> names = new();
            public readonly List<object> box = new();
            public readonly Queue<int> queue = new();
            public readonly StringBuilder builder = new();
            public readonly int[] slots = new int[9];
            public readonly double[] weights = new double[9];
            public ImmutableHashSet<string> tags = ImmutableHashSet<string>.Empty;
            public ImmutableDictionary<string, int> marks = ImmutableDictionary<string, int>.Empty;
            public ConcurrentDictionary<int, int> shared = new();
            public FrozenSet<string> frozen = FrozenSet<string>.Empty;
            public Hashtable table = new();
            public ISet<int> anySet = new HashSet<int>();
            public IReadOnlyDictionary<int, int> anyMap = new Dictionary<int, int>();
            public Dictionary<int, int>? maybe;
            public ReadOnlyMap<int, int> view;
            public IThing thing = null!;
            public IJournal journal = null!;
            public RandomStream random;
            public PriorityQueue<Cell, double> heap = new();
            public PriorityQueue<Cell, AgentId> exactHeap = new();
            public int total, best, who;
            public long big;
            public double sum;
            public decimal money;
            public bool any;
            public string text = "";
            public DateTime when;
            public DateOnly? day;
            public int calls;
            public int Pure(int n) => n * 2 + total;
            public int Counting(int n) { calls++; return n; }
            public void Pay(int k) => total += k;
            public void Take(IEnumerable<int> numbers) { foreach (var n in numbers) list.Add(n); }
            public static int ByName(Cell a, Cell b) => string.CompareOrdinal(a.Name, b.Name);
            public Dictionary<int, int> Map() => stock;
            public IEnumerable<string> Friends => trust.Where(t => t.Value > 0.5).Select(t => t.Key);
            public IEnumerable<string> Others() => Friends.Where(f => f != text);
            public IEnumerable<string> InOrder => trust.Keys.Order();
            public IReadOnlyCollection<int> Counted() { if (any) return list; return seen; }

        """;

    /// <summary>What is seen in a method with these statements, as <c>EnumerationOrder trust</c>, in the order of places.</summary>
    public static string[] Facts(string body, string signature = "void Step()") =>
        [.. Read(body, signature).OrderBy(f => f.Place.SpanStart).Select(f => $"{f.Kind} {f.Text}")];

    /// <summary>The same with the places: <c>trust @ trust.Keys</c>.</summary>
    public static string[] Places(string body) => [.. Read(body, "void Step()").OrderBy(f => f.Place.SpanStart).Select(f => $"{f.Text} @ {f.Place}")];

    /// <param name="body">The statements.</param>
    /// <param name="signature">What stands before the brace.</param>
    /// <param name="mayNotCompile">Whether the compiler may have complaints.</param>
    public static IReadOnlyList<(string Kind, string Text, SyntaxNode Place)> Read(string body, string signature, bool mayNotCompile = false)
    {
        var compilation = CompilationFactory.Create($"{Before}    public {signature}\n    {{\n{body}\n    }}\n}}\n");
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(mayNotCompile || errors.Count == 0, string.Join('\n', errors));
        var tree = compilation.SyntaxTrees[^1];
        var method = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Last(c => c.Identifier.Text == "Agent").Members.OfType<MethodDeclarationSyntax>().LastOrDefault();
        if (method is null)
            return [];
        var symbols = SymbolMap.Of(compilation);
        var symbol = (IMethodSymbol)symbols.ModelOf(tree).GetDeclaredSymbol(method)!;
        var roots = DeclaredCode.Of(symbols, symbol, method, default);
        return [.. ShapeFacts.In(symbols, roots, default).Select(f => (f.Fact.Kind.ToString(), f.Fact.Text, f.Syntax))];
    }
}
