using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MetaIsland.Effects.Analysis;
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
    private readonly ConcurrentDictionary<string, TypeBodies> types = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<Body, ConcurrentDictionary<string, KnownSummary>> summaries = new();
    private readonly object gate = new();

    // A body is read once: who has another one has other summaries.
    private readonly object[] reading = [.. Enumerable.Range(0, 64).Select(_ => new object())];

    // Protected by the gate.
    private Dictionary<string, SyntaxTree> trees = new(StringComparer.Ordinal);
    private Compilation? last;
    private int version;

    private sealed record Entry(ReadBody Read, int Version);

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
            // Of two files of one name nobody knows which one changed.
            var isSame = last is not null && now.Count == trees.Count && now.Count == compilation.SyntaxTrees.Count() && compilation.Options.Equals(last.Options) && compilation.References.SequenceEqual(last.References)
                && now.All(t => trees.TryGetValue(t.Key, out var before)
                    && (ReferenceEquals(before, t.Value) || SyntaxFactory.AreEquivalent(before, t.Value, topLevel: true)));
            if (!isSame)
            {
                version++;
                bodies.Clear();
                types.Clear();
            }
            (trees, last) = (now, compilation);
            return version;
        }
    }

    public SummaryStore SummariesFor(IProgram program) => new(program, summaries);

    /// <summary>The body of a method, read anew only if its text is not what it was.</summary>
    public Body? Get(SymbolMap symbols, IrMethod method, int current)
    {
        if (bodies.TryGetValue(method.Id, out var entry) && entry.Version == current && entry.Read.IsIn(symbols.Compilation))
            return entry.Read.Body;
        if (symbols.SymbolOf(method) is not { } symbol)
            return null;
        lock (reading[(method.Id.GetHashCode() & int.MaxValue) % reading.Length])
        {
            var known = bodies.TryGetValue(method.Id, out entry) && entry.Version == current ? entry.Read : null;
            if (known?.IsIn(symbols.Compilation) == true)
                return known.Body;
            var read = known?.MoveTo(symbols, symbol) ?? ReadBody.Read(symbols, symbol);
            bodies[method.Id] = new Entry(read, current);
            return read.Body;
        }
    }

    /// <summary>The bodies of a type, as the object they were before if they are the same.</summary>
    public TypeBodies Intern(string type, Body[] now) => types.AddOrUpdate(type, _ => new TypeBodies(now), (_, before) => before.AreSame(now) ? before : new TypeBodies(now));
}
