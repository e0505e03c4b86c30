using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Lowering;
using MetaIsland.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Effects.Programs;

/// <summary>
/// The bodies of one project, kept from one compilation to the next: while somebody types, all but the method under the cursor are what they
/// were. A body is good as long as its own text is the same and no declaration anywhere has changed, since these are what it is bound to.
/// </summary>
internal sealed class ProjectFacts
{
    // A reference outlives the compilations of its project, and dies with it.
    private static readonly ConditionalWeakTable<MetadataReference, ConcurrentDictionary<string, ProjectFacts>> Projects = new();

    private readonly ConcurrentDictionary<string, Entry> bodies = new(StringComparer.Ordinal);
    private readonly object gate = new();

    // Protected by the gate.
    private Dictionary<string, SyntaxTree> trees = new(StringComparer.Ordinal);
    private Compilation? last;
    private int version;

    private sealed record Entry(SyntaxNode? Node, int Version, Body? Body);

    public static ProjectFacts Of(Compilation compilation) => compilation.References.FirstOrDefault() is { } reference
        ? Projects.GetValue(reference, _ => new(StringComparer.Ordinal)).GetOrAdd(compilation.AssemblyName ?? "", _ => new ProjectFacts())
        : new ProjectFacts();

    /// <summary>The number of the declarations this compilation has: the same while only bodies change.</summary>
    public int VersionOf(Compilation compilation)
    {
        lock (gate)
        {
            if (ReferenceEquals(last, compilation))
                return version;
            var now = new Dictionary<string, SyntaxTree>(StringComparer.Ordinal);
            foreach (var tree in compilation.SyntaxTrees)
                now[tree.FilePath] = tree;
            var isSame = last is not null && now.Count == trees.Count && compilation.Options.Equals(last.Options) && compilation.References.SequenceEqual(last.References)
                && now.All(t => trees.TryGetValue(t.Key, out var before)
                    && (ReferenceEquals(before, t.Value) || SyntaxFactory.AreEquivalent(before, t.Value, topLevel: true)));
            if (!isSame)
            {
                version++;
                bodies.Clear();
            }
            (trees, last) = (now, compilation);
            return version;
        }
    }

    /// <summary>The body of a method, read anew only if its text is not what it was.</summary>
    public Body? Get(SymbolMap symbols, IrMethod method, int current)
    {
        if (bodies.TryGetValue(method.Id, out var entry) && entry.Version == current && entry.Node is { } known && symbols.Compilation.ContainsSyntaxTree(known.SyntaxTree))
            return entry.Body;
        if (symbols.SymbolOf(method) is not { } symbol)
            return null;
        var node = NodeOf(symbol);
        if (entry is not null && entry.Version == current && node is not null && entry.Node?.IsIncrementallyIdenticalTo(node) == true && IsWhole(symbol))
        {
            bodies[method.Id] = entry with { Node = node };
            return entry.Body;
        }
        var body = Declaration.Read(symbols, symbol, CancellationToken.None);
        bodies[method.Id] = new Entry(node, current, body);
        return body;
    }

    private static SyntaxNode? NodeOf(IMethodSymbol method) =>
        (method.PartialImplementationPart ?? method).OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    // To a constructor belong the initializers of its type, wherever they stand.
    private static bool IsWhole(IMethodSymbol method) => method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor);
}
