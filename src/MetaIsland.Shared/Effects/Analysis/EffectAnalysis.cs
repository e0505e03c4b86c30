using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>
/// Finds what methods do, each once for each shape of its arguments, on demand and from the callees up. Methods that call each other in a
/// circle are gone through until nothing new is found; what rests on an assumption about one of them holds for that round only.
/// </summary>
internal sealed class EffectAnalysis
{
    // A circle of methods settles in two or three rounds; whoever has not by then never will.
    private const int MaxRounds = 20;

    // A person's program is a few dozen calls deep. What goes deeper is given a stack of its own, and what never ends is given up.
    private const int DepthOfStack = 100;
    private const int MaxDepth = 1_500;

    private readonly Dictionary<SummaryKey, Frame> open = [];
    private readonly Dictionary<SummaryKey, Frame> thisRound = [];
    private readonly List<SummaryKey> order = [];
    private readonly Dictionary<SummaryKey, Summary> lastRound = [];
    private readonly SummaryStore store;
    private Frame? current;
    private bool hasCircleChanged;

    public EffectAnalysis(IProgram program, CancellationToken stop)
    {
        Stop = stop;
        store = program.Summaries;
        Program = new WatchedProgram(program, (method, body) => current?.Grounds.Add(method, body), (field, contents) => current?.Grounds.Add(field, contents));
    }

    /// <summary>The code around: what is asked of it is what a summary rests on.</summary>
    public IProgram Program { get; }

    public CancellationToken Stop { get; }

    /// <summary>What a method does when its arguments have these shapes; a parameter without one is whatever is declared.</summary>
    public Summary Of(Body body, IReadOnlyDictionary<int, ArgumentShape> arguments, IReadOnlyList<IrParameter> parameters, IReadOnlyList<IrType> typeArguments)
    {
        Stop.ThrowIfCancellationRequested();
        if (arguments.Count > 0 && !store.MayHave(body, arguments))
            arguments = new Dictionary<int, ArgumentShape>();
        var key = SummaryKey.Of(body, arguments, parameters, typeArguments);
        if (store.Find(key) is { } known)
        {
            current?.Grounds.Add(known.Grounds);
            return known.Summary;
        }
        if (open.TryGetValue(key, out var running))
        {
            running.IsAssumed = true;
            current!.RestsOn(running.Depth);
            return running.Summary;
        }
        if (thisRound.TryGetValue(key, out var before))
        {
            current!.RestsOn(before.Lowest);
            return before.Summary;
        }
        if (open.Count >= MaxDepth)
            return Summary.TooLarge(body.Name);
        var outer = current;
        var summary = open.Count % DepthOfStack == DepthOfStack - 1
            ? DeepStack.Run(() => Analyze(key, arguments, parameters, typeArguments))
            : Analyze(key, arguments, parameters, typeArguments);
        current = outer;
        return summary;
    }

    private Summary Analyze(SummaryKey key, IReadOnlyDictionary<int, ArgumentShape> arguments, IReadOnlyList<IrParameter> parameters, IReadOnlyList<IrType> typeArguments)
    {
        var frame = new Frame(open.Count, lastRound.TryGetValue(key, out var guess) ? guess : Summary.Nothing);
        var outer = current;
        var (outerChanged, first) = (hasCircleChanged, order.Count);
        open.Add(key, frame);
        current = frame;
        for (var round = 1; ; round++)
        {
            hasCircleChanged = false;
            var summary = new Activation(this, key.Body, arguments, parameters, typeArguments).Run();
            hasCircleChanged |= frame.IsAssumed && !summary.SameAs(frame.Summary);
            frame.Summary = summary;
            // An inner one of a circle goes along with the rounds of the outermost.
            if (frame.Lowest < frame.Depth || !hasCircleChanged)
                break;
            if (round == MaxRounds)
            {
                frame.Summary = Summary.TooLarge(key.Body.Name);
                break;
            }
            ForgetRound(first);
        }
        open.Remove(key);
        current = outer;
        if (frame.Lowest < frame.Depth)
        {
            thisRound[key] = frame;
            lastRound[key] = frame.Summary;
            order.Add(key);
            outer!.RestsOn(frame.Lowest);
            outer.Grounds.Add(frame.Grounds);
            hasCircleChanged |= outerChanged;
            return frame.Summary;
        }
        var grounds = frame.Grounds.Finish();
        // All that rested on this one rests on it as it turned out to be.
        for (var i = first; i < order.Count; i++)
            store.Add(order[i], thisRound[order[i]].Summary, grounds);
        ForgetRound(first);
        store.Add(key, frame.Summary, grounds);
        outer?.Grounds.Add(grounds);
        hasCircleChanged = outerChanged;
        return frame.Summary;
    }

    private void ForgetRound(int first)
    {
        for (var i = first; i < order.Count; i++)
            thisRound.Remove(order[i]);
        order.RemoveRange(first, order.Count - first);
    }

    /// <summary>A method that is being looked at, or was in this round of a circle.</summary>
    private sealed class Frame(int depth, Summary assumed)
    {
        public int Depth { get; } = depth;

        /// <summary>What is assumed of it, then what was found.</summary>
        public Summary Summary { get; set; } = assumed;

        public bool IsAssumed { get; set; }

        /// <summary>The outermost method whose assumed summary was used.</summary>
        public int Lowest { get; private set; } = depth;

        public GroundsBuilder Grounds { get; } = new();

        public void RestsOn(int other) => Lowest = Math.Min(Lowest, other);
    }
}
