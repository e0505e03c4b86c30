using MetaIsland.Effects.Analysis;
using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Analyzers.Safety;

/// <summary>
/// Who changes a static, or what it holds, anywhere in the compilation: of the methods whose text names it, those that write it, themselves
/// or through what they call.
/// </summary>
internal sealed class StaticUses(SourceProgram program, EffectAnalysis analysis)
{
    private readonly Dictionary<IrField, IReadOnlyList<(string Writer, Region On, IrField? Field)>> writes = [];
    private readonly Dictionary<IrField, FactKind?> sources = [];

    /// <summary>The member that writes what is read there; null where nobody does once the type is there.</summary>
    public string? FindWriter(Region region, IrField field)
    {
        var root = region.Root.Field!;
        if (!writes.TryGetValue(root, out var found))
            writes.Add(root, found = Find(root).ToList());
        var read = IsRoot(region, field) ? region : region.Append(field);
        return found.FirstOrDefault(w => Meets(w, read, IsRoot(region, field))).Writer;
    }

    /// <summary>What no replay repeats in the expression that a static begins with, or in those of statics it reads; null where there is none.</summary>
    public FactKind? SourceOf(IrField field)
    {
        if (sources.TryGetValue(field, out var known))
            return known;
        sources.Add(field, null);
        return sources[field] = FindSource(field);
    }

    private FactKind? FindSource(IrField field)
    {
        if (program.Symbols.SymbolOf(field) is not { } symbol || symbol.ContainingType.StaticConstructors.FirstOrDefault() is not { } constructor)
            return null;
        var initializer = symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).Select(n => n switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        }).FirstOrDefault(i => i is not null);
        var ir = program.Symbols.Method(constructor);
        if (initializer is null || program.BodyOf(ir) is not { } body)
            return null;
        // Places are counted from where the constructor begins, if somebody wrote it.
        var origin = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start ?? 0;
        foreach (var effect in analysis.Of(body, new Dictionary<int, ArgumentShape>(), ir.Parameters, []).Effects.Where(e => initializer.Span.Contains(e.Place.Start + origin)))
        {
            if (effect is { Kind: EffectKind.Fact, Fact: FactKind.Clock or FactKind.Entropy or FactKind.ThreadIdentity })
                return effect.Fact;
            if (effect is { Kind: EffectKind.Read, On.Root: { Kind: RootKind.Static, Field: { } other } } && SourceOf(other) is { } inherited)
                return inherited;
        }
        return null;
    }

    public static bool IsRoot(Region region, IrField field) => region.Path.Length == 0 && (field.Equals(region.Root.Field) || field.Equals(IrField.Variable));

    private static bool Meets((string Writer, Region On, IrField? Field) write, Region read, bool readsRoot)
    {
        var isRoot = write.Field is { } field && IsRoot(write.On, field);
        // To read the variable and to read what it refers to are two things.
        if (readsRoot)
            return isRoot;
        if (isRoot)
            return false;
        // What is done to an object is done to what is in it, not to the variable that refers to it.
        if (write.Field is null)
            return write.On.Holds(read) && read.Path.Length > write.On.Path.Length || read.Holds(write.On) && IsPartOf(read);
        var written = write.On.Append(write.Field);
        return written.Holds(read) || read.Holds(written) && IsPartOf(read);
    }

    // To read a reference is not to read what it refers to; a struct is read whole.
    private static bool IsPartOf(Region read) => read.Last is not { } last
        || (last.Type ?? (last.Equals(IrField.Element) ? read.Parent.Type?.Arguments.LastOrDefault() : null)) is not { } type || type.Has(TypeTraits.Value);

    private static bool MayWrite(Effect effect) => effect.On is not null
        && (effect.Kind is EffectKind.Write or EffectKind.Mutate or EffectKind.Unknown || effect is { Kind: EffectKind.Fact, Fact: FactKind.ProtectionRemoved });

    // A closure may run whenever somebody pleases.
    private IEnumerable<Effect> OfClosures(Body body)
    {
        foreach (var inner in body.Blocks.SelectMany(b => b.Instructions).Where(i => i is { Op: Op.Delegate, Body: not null }).Select(i => i.Body!).Distinct())
        {
            foreach (var effect in analysis.Of(inner, new Dictionary<int, ArgumentShape>(), [], []).Effects.Concat(OfClosures(inner)))
                yield return effect;
        }
    }

    private IEnumerable<(string, Region, IrField?)> Find(IrField field)
    {
        var names = new Queue<string>([field.Name]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { field.Name };
        while (names.Count > 0)
        {
            foreach (var method in NamedMembers.Naming(program, names.Dequeue()))
            {
                var ir = program.Symbols.Method(method);
                if (program.BodyOf(ir) is not { } body)
                    continue;
                var summary = analysis.Of(body, new Dictionary<int, ArgumentShape>(), ir.Parameters, []);
                foreach (var effect in summary.Effects.Concat(OfClosures(body)))
                {
                    if (MayWrite(effect) && effect.On!.Root is { Kind: RootKind.Static, Field: { } written } && written.Equals(field))
                        yield return ($"{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name}", effect.On, effect.Field);
                }
                // Who gives it away is another name for it.
                var name = (method.AssociatedSymbol ?? method).Name;
                if (summary.Returns.Any(r => r.Root is { Kind: RootKind.Static, Field: { } given } && given.Equals(field)) && seen.Count < 16 && seen.Add(name))
                    names.Enqueue(name);
            }
        }
    }
}
