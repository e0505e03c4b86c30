using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>
/// One method, run on regions instead of objects: forwards through its blocks until nothing new may be so. This part goes through the steps;
/// the others know memory, calls, the class library and the runtime.
/// </summary>
internal sealed partial class Activation
{
    // For one method alone, so that the answer is the same whoever asks first. A person's method has some hundred steps, each gone through a
    // few times, and some hundred effects.
    private const int MaxSteps = 200_000;
    private const int MaxEffects = 2_000;

    private readonly EffectAnalysis analysis;
    private readonly Body body;
    private readonly IReadOnlyDictionary<int, ArgumentShape> shapes;
    private readonly IReadOnlyList<IrParameter> parameters;
    private readonly IReadOnlyList<IrType> typeArguments;
    private readonly Heap heap = new();
    private readonly Dictionary<EffectKey, Effect> effects = [];
    private State state;
    private RegionSet returns = RegionSet.Empty;
    private int step;
    private int spent;
    private bool isCut;

    public Activation(EffectAnalysis analysis, Body body, IReadOnlyDictionary<int, ArgumentShape> shapes, IReadOnlyList<IrParameter> parameters, IReadOnlyList<IrType> typeArguments)
    {
        this.analysis = analysis;
        this.body = body;
        this.shapes = shapes;
        this.parameters = parameters;
        this.typeArguments = typeArguments;
        state = new State(body.Variables);
    }

    /// <summary>Counts work: beyond the bound the answer is "too large" and not a long wait.</summary>
    private bool Spend(int steps)
    {
        analysis.Stop.ThrowIfCancellationRequested();
        spent += steps;
        isCut |= spent > MaxSteps;
        return !isCut;
    }

    public Summary Run()
    {
        if (body.IsTooLarge)
            return Summary.TooLarge(body.Name);
        for (var i = 0; i < body.ParameterCount; i++)
            state[i] = RegionSet.Of(new Region(Root.Parameter(i, i < parameters.Count ? parameters[i].Type : null)));
        var starts = new int[body.Blocks.Count];
        for (var b = 1; b < starts.Length; b++)
            starts[b] = starts[b - 1] + body.Blocks[b - 1].Instructions.Count;
        var before = new State?[body.Blocks.Count];
        before[0] = state;
        // What lies in memory is not kept apart by place: whoever was gone through before it grew is gone through again.
        do
        {
            heap.HasGrown = false;
            Flow(before, starts);
        }
        while (heap.HasGrown && !isCut);
        if (body.IsIterator)
            ReturnSequence();
        return Finish();
    }

    private void Flow(State?[] before, int[] starts)
    {
        var open = new SortedSet<int>(Enumerable.Range(0, before.Length).Where(b => before[b] is not null));
        while (open.Count > 0)
        {
            var block = open.Min;
            open.Remove(block);
            state = before[block]!.Clone();
            step = starts[block];
            foreach (var instruction in body.Blocks[block].Instructions)
            {
                if (!Spend(1))
                    return;
                Execute(instruction);
                step++;
            }
            foreach (var next in body.Blocks[block].Successors)
            {
                if (before[next] is not { } known)
                {
                    before[next] = state.Clone();
                    open.Add(next);
                }
                else if (known.Join(state))
                {
                    open.Add(next);
                }
            }
        }
    }

    private void Execute(Instruction instruction)
    {
        switch (instruction.Op)
        {
            case Op.Copy:
                var copied = state[instruction.A];
                foreach (var more in instruction.Arguments)
                    copied = copied.Union(state[more]);
                state[instruction.Target] = copied;
                break;
            case Op.New:
                state[instruction.Target] = RegionSet.Of(Make(0, instruction.Type));
                break;
            case Op.NewOf:
                var built = RegionSet.Of(Make(0, instruction.Type));
                state[instruction.Target] = built;
                nextOrdinal = 1;
                if (Bind(instruction.Type) is { } known && analysis.Program.ParameterlessConstructor(known) is { } constructor)
                    CallOne(instruction, constructor, [built]);
                break;
            case Op.Clone:
                state[instruction.Target] = RegionSet.Of(CloneOf(state[instruction.A], instruction.Type));
                break;
            case Op.Load:
                state[instruction.Target] = state[instruction.A].Each(r => Load(r, instruction.Field!, instruction.Place));
                break;
            case Op.Store:
                foreach (var region in state[instruction.A])
                    Store(region, instruction.Field!, state[instruction.B], instruction.Place, FlagsOf(instruction));
                break;
            case Op.Address:
                state[instruction.Target] = RegionSet.Of(state[instruction.A].Select(r => r.AsObject.Append(instruction.Field!, isAddress: true)));
                break;
            case Op.LoadStatic:
                state[instruction.Target] = LoadStatic(instruction);
                break;
            case Op.StoreStatic:
                StoreStatic(instruction.Field!, state[instruction.B], instruction.Place);
                break;
            case Op.AddressStatic:
                state[instruction.Target] = RegionSet.Of(new Region(Root.Static(instruction.Field!)).Append(IrField.Variable, isAddress: true));
                break;
            case Op.Call:
                Give(instruction, Call(instruction, instruction.Method!, Arguments(instruction)));
                break;
            case Op.CallLocal:
                Give(instruction, Enter(instruction, instruction.Body!, null, Arguments(instruction), [], []));
                break;
            case Op.Invoke:
                Give(instruction, Invoke(instruction, state[instruction.A], Arguments(instruction)));
                break;
            case Op.Delegate:
                state[instruction.Target] = RegionSet.Of(MakeDelegate(instruction));
                break;
            case Op.Await:
                Give(instruction, state[instruction.A].Union(state[instruction.A].Each(ResultOf)));
                break;
            case Op.Return:
                Return(instruction);
                break;
            case Op.Fact:
                AddFact(instruction);
                break;
        }
    }

    private void Give(Instruction instruction, RegionSet value)
    {
        if (instruction.Target != Instruction.Nothing)
            state[instruction.Target] = value;
    }

    private RegionSet[] Arguments(Instruction instruction) => Array.ConvertAll(instruction.Arguments, a => state[a]);

    private static EffectFlags FlagsOf(Instruction instruction) =>
        (instruction.Flags & CallFlags.ByParameter) != 0 ? EffectFlags.ByParameter : EffectFlags.None;

    private Region MakeDelegate(Instruction instruction)
    {
        var target = new DelegateTarget(instruction.Body, instruction.Method, (instruction.Flags & CallFlags.Exact) != 0);
        var made = new Region(Root.Fresh(step, 0, null, target));
        Renew(made);
        if (instruction.Method is not null)
            heap.Add(made, IrField.Capture(0), state[instruction.A]);
        for (var i = 0; i < instruction.Arguments.Length; i++)
            heap.Add(made, IrField.Capture(i), state[instruction.Arguments[i]]);
        return made;
    }

    private void Return(Instruction instruction)
    {
        var value = state[instruction.A];
        returns = returns.Union(value);
        // Judged where the method is a node; for other methods its caller goes on with the value.
        if (!value.IsEmpty)
            Add(new Effect(EffectKind.HandOver, instruction.Place) { Text = HandOvers.Return, Value = Escaping(value) });
    }

    // A sequence runs when somebody goes through it; until then it holds what it was called with.
    private void ReturnSequence()
    {
        var sequence = new Region(Root.Fresh(-2, 0, null));
        heap.Add(sequence, IrField.Element, returns);
        var used = new HashSet<int>(body.Blocks.SelectMany(b => b.Instructions).SelectMany(i => i.Arguments.Append(i.A).Append(i.B)));
        heap.Add(sequence, IrField.Held, RegionSet.Of(Enumerable.Range(0, body.ParameterCount).Where(used.Contains)
            .Where(i => i >= parameters.Count || !parameters[i].Type.Has(TypeTraits.Immutable)).Select(i => new Region(Root.Parameter(i, i < parameters.Count ? parameters[i].Type : null)))));
        returns = RegionSet.Of(sequence);
        Add(new Effect(EffectKind.HandOver, default) { Text = HandOvers.Return, Value = Escaping(returns) });
    }

    private void AddFact(Instruction instruction)
    {
        var fact = instruction.Fact!;
        if (fact.Kind is FactKind.ProtectionRemoved or FactKind.Unknown)
        {
            foreach (var region in state[instruction.A])
            {
                var kind = fact.Kind == FactKind.Unknown ? EffectKind.Unknown : EffectKind.Fact;
                Touch(region, new Effect(kind, instruction.Place) { Fact = fact.Kind, Text = fact.Text });
            }
            return;
        }
        Add(new Effect(EffectKind.Fact, instruction.Place) { Fact = fact.Kind, Text = fact.Text });
    }

    private void Add(Effect effect)
    {
        var key = effect.Key;
        if (!effects.TryGetValue(key, out var known))
        {
            // Whoever does as much as this does too much to be told.
            if (effects.Count < MaxEffects)
                effects.Add(key, effect);
            else
                isCut = true;
        }
        else if (effect.Value.Count > 0)
        {
            var value = known.Value.Union(effect.Value);
            if (!ReferenceEquals(value, known.Value))
                effects[key] = known with { Value = value };
        }
    }

    private bool Locks() => body.Blocks.SelectMany(b => b.Instructions).Any(i => i.Method is { SimpleName: "Enter" or "EnterScope" or "Wait" or "WaitAsync" or "TryEnter" } called
        && called.Owner.DefinitionId is "T:System.Threading.Monitor" or "T:System.Threading.Lock" or "T:System.Threading.SemaphoreSlim");

    private Summary Finish()
    {
        var visible = heap.Reachable(returns).Where(r => r.Root.IsFresh);
        var facts = new List<HeapFact>();
        var open = new Queue<HeapFact>(heap.Facts.Where(f => !f.On.Root.IsFresh || visible.HasRoot(f.On.Root)));
        var seen = new HashSet<(Region, IrField)>();
        var entered = new HashSet<Root>();
        // Fresh objects that a parameter holds now are the caller's as well, with what is in them.
        while (open.Count > 0)
        {
            var fact = open.Dequeue();
            if (!seen.Add((fact.On, fact.Field)))
                continue;
            facts.Add(fact);
            foreach (var value in fact.Value)
            {
                if (!value.Root.IsFresh || !entered.Add(value.Root))
                    continue;
                foreach (var held in heap.FactsOf(value.Root))
                    open.Enqueue(held);
            }
        }
        IEnumerable<Effect> all = Locks() ? effects.Values.Select(e => e.Kind is EffectKind.Write or EffectKind.Mutate ? e with { Flags = e.Flags | EffectFlags.Guarded } : e) : effects.Values;
        if (isCut)
            all = all.Prepend(new Effect(EffectKind.Cut, default) { Text = body.Name });
        return new Summary([.. all], returns, facts);
    }
}
