using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>
/// Finds what methods do, each once for each shape of its arguments, on demand and from the callees up. Methods that call each other in a
/// circle are gone through until nothing new is found.
/// </summary>
internal sealed class EffectAnalysis(IProgram program, CancellationToken stop)
{
    // A person's program has some thousand steps behind a node; beyond this the answer is "too large" and not a long wait.
    private const int MaxSteps = 400_000;
    private const int MaxShapes = 24;
    private const int MaxDepth = 60;

    private readonly Dictionary<(Body, string), Summary> done = [];
    private readonly Dictionary<(Body, string), Summary> open = [];
    private readonly Dictionary<Body, int> shapes = [];
    private readonly HashSet<(Body, string)> recursive = [];
    private int steps;

    public IProgram Program => program;

    public CancellationToken Stop => stop;

    /// <summary>The bound was reached: what is said is true, but may not be all.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Called once for each step of a body.</summary>
    public bool Step()
    {
        stop.ThrowIfCancellationRequested();
        if (++steps > MaxSteps)
            IsCut = true;
        return !IsCut;
    }

    /// <summary>What a method does when its arguments have these shapes; a parameter without one is whatever is declared.</summary>
    public Summary Of(Body body, IReadOnlyDictionary<int, ArgumentShape> arguments, IReadOnlyList<IrParameter> parameters, IReadOnlyList<IrType> typeArguments)
    {
        if (arguments.Count > 0 && (!shapes.TryGetValue(body, out var count) || count < MaxShapes) == false)
            arguments = new Dictionary<int, ArgumentShape>();
        var key = (body, string.Join(",", arguments.OrderBy(a => a.Key).Select(a => a.Key + ":" + a.Value.Key).Concat(typeArguments.Select(t => t.Id))));
        if (done.TryGetValue(key, out var known))
            return known;
        if (open.TryGetValue(key, out var assumed))
        {
            recursive.Add(key);
            return assumed;
        }
        if (open.Count >= MaxDepth)
        {
            IsCut = true;
            return Summary.Nothing;
        }
        shapes[body] = shapes.TryGetValue(body, out var before) ? before + 1 : 1;
        open.Add(key, Summary.Nothing);
        var outerRecursive = recursive.Count;
        var summary = Summary.Nothing;
        for (var round = 0; round < 8; round++)
        {
            summary = new Activation(this, body, arguments, parameters, typeArguments).Run();
            if (!recursive.Contains(key) || summary.SameAs(open[key]) || IsCut)
                break;
            open[key] = summary;
        }
        open.Remove(key);
        recursive.Remove(key);
        // What rests on an assumption about an open method is looked at again when that one is known.
        if (recursive.Count == 0 || recursive.Count < outerRecursive || recursive.All(r => !open.ContainsKey(r)))
            done[key] = summary;
        return summary;
    }
}
