using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>
/// The summaries that are known, for all analyses of one compilation together, and from one compilation to the next: a summary goes on being
/// true as long as all that it rests on is the same.
/// </summary>
/// <param name="program">The compilation.</param>
/// <param name="known">What was found in this and in earlier ones; a summary dies with its body.</param>
internal sealed class SummaryStore(IProgram program, ConditionalWeakTable<Body, ConcurrentDictionary<string, KnownSummary>> known)
{
    // A method that takes delegates is looked at once for each lambda it is given; this is for programs that make them by the thousand.
    private const int MaxShapes = 500;

    private readonly ConcurrentDictionary<Grounds, bool> holding = new();
    private readonly ConcurrentDictionary<Body, ConcurrentDictionary<string, bool>> shapes = new();

    public KnownSummary? Find(SummaryKey key) =>
        known.TryGetValue(key.Body, out var summaries) && summaries.TryGetValue(key.Shape, out var found) && Hold(found.Grounds) ? found : null;

    public void Add(SummaryKey key, Summary summary, Grounds grounds)
    {
        // Found just now, in this compilation.
        holding[grounds] = true;
        known.GetValue(key.Body, _ => new(StringComparer.Ordinal))[key.Shape] = new KnownSummary(summary, grounds);
    }

    /// <summary>False where a body has been looked at in too many ways already: then the shapes are left aside.</summary>
    public bool MayHave(Body body, IReadOnlyDictionary<int, ArgumentShape> arguments)
    {
        var seen = shapes.GetOrAdd(body, _ => new(StringComparer.Ordinal));
        var key = SummaryKey.Of(body, arguments, [], []).Shape;
        return seen.ContainsKey(key) || seen.Count < MaxShapes && (seen.TryAdd(key, true) || true);
    }

    private bool Hold(Grounds grounds)
    {
        if (holding.TryGetValue(grounds, out var holds))
            return holds;
        holds = grounds.Hold(program, Hold);
        holding[grounds] = holds;
        return holds;
    }
}

/// <summary>What a method does, and why that is known.</summary>
internal sealed record KnownSummary(Summary Summary, Grounds Grounds);
