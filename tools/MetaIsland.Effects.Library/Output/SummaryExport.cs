using MetaIsland.Effects.Library.Inference;
using MetaIsland.Effects.Library.Overrides;
using MetaIsland.Model;
using Mono.Cecil;

namespace MetaIsland.Effects.Library.Output;

/// <summary>From what the analysis found to what programs are told.</summary>
internal sealed class SummaryExport(Inferrer inferrer, OverrideFile overrides)
{
    /// <summary>Of every method a program can name, by documentation id.</summary>
    public SortedDictionary<string, LibrarySummary> All()
    {
        var all = new SortedDictionary<string, LibrarySummary>(StringComparer.Ordinal);
        foreach (var method in inferrer.Methods.Where(Inferrer.IsVisible))
            all.TryAdd(DocumentationId.Of(method), Of(method));
        foreach (var type in inferrer.Methods.Select(m => m.DeclaringType).Distinct().Where(t => t is { IsValueType: true, IsEnum: false } && Framework.IsVisible(t)))
            all.TryAdd($"M:{DocumentationId.NameOf(type)}.#ctor", new() { ReturnsFresh = true });
        return all;
    }

    private LibrarySummary Of(MethodDefinition method)
    {
        var e = Plausibility.Visible(method, inferrer.Final(method), inferrer.Nature);
        if (!overrides.Replaces(method))
            overrides.Omit(method, e);
        var summary = new LibrarySummary
        {
            Writes = e.Writes,
            WritesContents = e.WritesContents,
            ReturnsParameter = e.Returns,
            ReturnsContents = e.ReturnsContents,
            ReturnsDelegateResult = e.ReturnsResult,
            ReturnsFresh = e.Fresh,
            FreshHolds = e.FreshHolds | e.FreshWraps,
            FreshWraps = e.FreshWraps & ~e.FreshHolds,
            FreshHoldsContents = e.FreshHoldsContents,
            FreshHoldsDelegateResult = e.FreshHoldsResult,
            Stores = Stores(e),
            DelegatesNow = e.Now,
            DelegatesParallel = e.Parallel,
            DelegatesLater = e.Later,
            DelegateSees = e.Sees,
            DelegateSeesContents = e.SeesContents,
            Calls = Calls(e),
            Source = overrides.Source(method),
            Traits = overrides.Traits(method) | (HandsOutReference(method, e) ? LibraryTraits.GivesWritableReference : 0),
        };
        if (method.IsConstructor)
            summary = OfConstructor(method, summary, e);
        return summary with { DelegatesLater = summary.DelegatesLater | Kept(method, summary) & ~summary.DelegatesParallel };
    }

    /// <summary>What the new object keeps, it holds; that it is written is nobody's news.</summary>
    private LibrarySummary OfConstructor(MethodDefinition method, LibrarySummary summary, MethodEffects e)
    {
        summary = summary with
        {
            Writes = summary.Writes & ~1u,
            WritesContents = summary.WritesContents & ~1u,
            Stores = new(summary.Stores.Where(s => s.Into != 0)),
            ReturnsFresh = true,
            FreshHolds = summary.FreshHolds | e.Stores[0] | e.Wraps[0],
            FreshWraps = (summary.FreshWraps | e.Wraps[0]) & ~(e.FreshHolds | e.Stores[0]),
            FreshHoldsContents = summary.FreshHoldsContents | e.StoresContents[0],
            FreshHoldsDelegateResult = summary.FreshHoldsDelegateResult | e.StoresResult[0],
        };
        return inferrer.Nature.IsView(method.DeclaringType)
            ? summary with { ReturnsParameter = summary.FreshHolds, FreshHolds = 0, FreshWraps = 0, ReturnsFresh = false }
            : summary;
    }

    /// <summary>Delegates that are held afterwards by anything.</summary>
    private uint Kept(MethodDefinition method, LibrarySummary summary)
    {
        var held = summary.FreshHolds | summary.Stores.Where(s => s.Part == LibraryPart.Itself).Aggregate(0u, (set, s) => set | 1u << s.From);
        return method.Parameters.Where(p => inferrer.Nature.IsDelegate(p.ParameterType)).Aggregate(0u, (set, p) => set | LibrarySummary.BitOf(p.Index)) & held;
    }

    private bool HandsOutReference(MethodDefinition method, MethodEffects e)
    {
        if ((e.Returns | e.ReturnsContents) == 0)
            return false;
        return method.ReturnType is ByReferenceType || TypeNature.Bare(method.ReturnType).GetElementType().FullName is "System.Span`1" or "System.Memory`1" or "System.ArraySegment`1";
    }

    private static EquatableArray<LibraryStore> Stores(MethodEffects e)
    {
        var stores = new List<LibraryStore>();
        for (var into = 0; into < e.Stores.Length; into++)
        {
            Add(e.Stores[into] | e.Wraps[into], LibraryPart.Itself, into);
            Add(e.StoresContents[into], LibraryPart.Contents, into);
            Add(e.StoresResult[into], LibraryPart.DelegateResult, into);
        }
        return new(stores);

        void Add(uint from, LibraryPart part, int into)
        {
            for (var i = 0; from != 0; i++, from >>= 1)
            {
                if ((from & 1) != 0)
                    stores.Add(new(i, part, into));
            }
        }
    }

    private static EquatableArray<LibraryCall> Calls(MethodEffects e) =>
        new(Enum.GetValues<UserCall>().Where(k => (e.Calls[(int)k] | e.CallsContents[(int)k]) != 0).Select(k => new LibraryCall(k, e.Calls[(int)k], e.CallsContents[(int)k])));
}
