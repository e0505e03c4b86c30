using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>What a call does to the caller's heap: the callee's summary, with its arguments replaced by what the caller passes.</summary>
internal sealed class CallApplication(MethodDefinition method, Heap heap, MethodEffects effects, Inferrer inferrer)
{
    /// <summary>Lambdas that ran in this pass: with what, and what came out. The passes repeat until nothing grows, so once a pass is enough.</summary>
    private readonly Dictionary<int, (UInt128 Seen, UInt128 Result)> ran = [];

    public void BeginPass() => ran.Clear();

    /// <param name="site">The instruction, which names the object that a callee makes.</param>
    public UInt128 Apply(Callee callee, UInt128[] arguments, bool isVirtual, object site)
    {
        if (callee is { IsDelegate: true, Reference.Name: "Invoke" })
            return Invoke(arguments[0], arguments.AsSpan(1).ToArray().Aggregate(UInt128.Zero, (all, a) => all | a), site);
        if (StateMachineOf(callee) is { } moveNext)
            return Apply(inferrer.EffectsOf(moveNext, isVirtual: false, method), moveNext, [arguments[1]], site);
        if (callee.Definition is not { } definition)
            return callee.ReturnsNothing ? 0 : heap.New(site);

        if (isVirtual && inferrer.MayBeUsers(definition))
            Record(UserCall.Other, arguments[0], site);
        var result = Apply(inferrer.EffectsOf(definition, isVirtual, method), definition, arguments, site);
        return callee.ReturnsNothing ? 0 : result;
    }

    private UInt128 Apply(MethodEffects callee, MethodDefinition called, UInt128[] arguments, object site)
    {
        foreach (var i in Each(callee.Writes, arguments))
            heap.Write(arguments[i], isVariable: i > 0 && called.Parameters[i - 1].ParameterType is ByReferenceType reference && inferrer.Nature.IsView(reference));
        foreach (var i in Each(callee.WritesContents, arguments))
            heap.Write(heap.Everything(arguments[i]));
        for (var i = 0; i < arguments.Length && i < callee.Stores.Length; i++)
        {
            var kept = Union(callee.Stores[i], callee.StoresContents[i], callee.StoresResult[i], arguments, site);
            if (kept != 0)
                heap.Hold(arguments[i], kept);
            var wrapped = Union(callee.Wraps[i], 0, 0, arguments, site);
            if (wrapped != 0)
                heap.Wrap(heap.Places(arguments[i]), wrapped);
        }

        var seen = Union(callee.Sees, callee.SeesContents, 0, arguments, site);
        for (var kind = 0; kind < callee.Calls.Length; kind++)
        {
            foreach (var i in Each(callee.Calls[kind], arguments))
                Record((UserCall)kind, arguments[i], site, seen);
            foreach (var i in Each(callee.CallsContents[kind], arguments))
                Record((UserCall)kind, heap.Everything(arguments[i]), site, seen);
        }
        foreach (var i in Each(callee.Now, arguments))
            Record(UserCall.Invoke, arguments[i], site, seen);
        foreach (var i in Each(callee.Parallel, arguments))
            Elsewhere(arguments[i], seen, site);
        foreach (var i in Each(callee.Later, arguments))
            effects.Later |= (uint)(heap.Objects(arguments[i]) & heap.Arguments);

        var result = Viewed(callee.Returns, called, arguments) | Union(0, callee.ReturnsContents, callee.ReturnsResult, arguments, site);
        if (callee.Fresh)
        {
            var made = heap.New(site);
            heap.Hold(made, Union(callee.FreshHolds, callee.FreshHoldsContents, callee.FreshHoldsResult, arguments, site));
            heap.Wrap(made, Union(callee.FreshWraps, 0, 0, arguments, site));
            result |= made;
        }
        return result;
    }

    /// <summary>A delegate is called: whose it is decides what runs.</summary>
    public UInt128 Invoke(UInt128 called, UInt128 seen, object site)
    {
        UInt128 result = 0;
        foreach (var node in Heap.Each(heap.Objects(called)))
        {
            if (heap.Target(node) is { } target)
                result |= Run(node, target, seen, site);
            else if (Heap.Bit(node) is var bit && (bit & heap.Fresh) != 0)
                result |= Invoke(heap.Everything(bit) & ~heap.Fresh, seen, site);
            else
            {
                effects.Now |= (uint)(bit & heap.Arguments);
                effects.CallsContents[(int)UserCall.Invoke] |= Contents(bit);
                See(seen);
                result |= (bit & heap.Arguments) << (2 * heap.Count) | bit & ~heap.Arguments;
            }
        }
        return result;
    }

    private void See(UInt128 seen)
    {
        var objects = heap.Objects(seen);
        foreach (var node in Heap.Each(objects & heap.Fresh))
            objects |= heap.Contents(Heap.Bit(node));
        effects.Sees |= (uint)(objects & heap.Arguments);
        effects.SeesContents |= Contents(objects);
    }

    /// <summary>The body of a lambda made in this method; not into itself.</summary>
    private UInt128 Run(int node, MethodDefinition target, UInt128 seen, object site)
    {
        if (ran.TryGetValue(node, out var before))
        {
            if ((before.Seen | seen) == before.Seen)
                return before.Result;
            seen |= before.Seen;
        }
        ran[node] = (seen, before.Result);
        var arguments = new UInt128[target.Parameters.Count + 1];
        Array.Fill(arguments, seen);
        arguments[0] = heap.WrappedBy(node);
        var result = Apply(inferrer.EffectsOf(target, isVirtual: false, method), target, arguments, (site, node));
        ran[node] = (seen, before.Result | result);
        return result;
    }

    /// <summary>A member that may be the user's runs on these objects.</summary>
    private void Record(UserCall kind, UInt128 receivers, object site, UInt128 seen = default)
    {
        if (kind == UserCall.Invoke)
        {
            Invoke(receivers, seen, site);
            return;
        }
        var objects = heap.Objects(receivers);
        effects.Calls[(int)kind] |= (uint)(objects & heap.Arguments);
        effects.CallsContents[(int)kind] |= Contents(objects);

        // A sequence made here is run through: what it is over is run through with it, and its lambdas run.
        foreach (var node in kind is UserCall.Enumerate ? Heap.Each(objects & heap.Fresh) : [])
        {
            var inside = heap.Contents(Heap.Bit(node));
            foreach (var held in Heap.Each(heap.Everything(Heap.Bit(node)) & (heap.Arguments | heap.Fresh)))
            {
                if (heap.Target(held) is not null || IsDelegateArgument(held))
                    heap.Hold(Heap.Bit(node), Invoke(Heap.Bit(held), inside, site));
                else if (held < heap.Count)
                    effects.Calls[(int)kind] |= 1u << held;
            }
        }
    }

    private void Elsewhere(UInt128 delegates, UInt128 seen, object site)
    {
        var objects = heap.Objects(delegates);
        objects |= heap.Everything(objects & heap.Fresh);
        effects.Parallel |= (uint)(objects & heap.Arguments);
        foreach (var node in Heap.Each(objects))
        {
            if (heap.Target(node) is { } target)
                Run(node, target, seen, site);
        }
    }

    private bool IsDelegateArgument(int node) => node > 0 && node < heap.Count && inferrer.Nature.IsDelegate(method.Parameters[node - 1].ParameterType);

    private UInt128 Union(uint themselves, uint contents, uint results, UInt128[] arguments, object site)
    {
        UInt128 found = 0;
        foreach (var i in Each(themselves, arguments))
            found |= heap.Objects(arguments[i]);
        foreach (var i in Each(contents, arguments))
            found |= heap.Contents(arguments[i]);
        foreach (var i in Each(results, arguments))
            found |= Result(arguments[i], site);
        return found;
    }

    /// <summary>A reference handed through stays the reference it was; of a view, it is into what is viewed.</summary>
    private UInt128 Viewed(uint themselves, MethodDefinition called, UInt128[] arguments)
    {
        UInt128 found = 0;
        foreach (var i in Each(themselves, arguments))
            found |= inferrer.Nature.IsView(i == 0 ? called.DeclaringType : called.Parameters[i - 1].ParameterType) ? heap.Objects(arguments[i]) : arguments[i];
        return found;
    }

    /// <summary>What delegates return, without running them once more for their effects.</summary>
    private UInt128 Result(UInt128 delegates, object site)
    {
        UInt128 found = 0;
        foreach (var node in Heap.Each(heap.Objects(delegates)))
        {
            var bit = Heap.Bit(node);
            if (heap.Target(node) is { } target)
                found |= Run(node, target, 0, site);
            else
                found |= (bit & heap.Arguments) << (2 * heap.Count) | bit & ~heap.Arguments & ~heap.Fresh;
        }
        return found;
    }

    private uint Contents(UInt128 objects) => (uint)((objects & heap.ContentsOfArguments) >> heap.Count);

    /// <summary>An async method hands its state machine to a builder, which runs the first step; the steps are all in one method.</summary>
    private static MethodDefinition? StateMachineOf(Callee callee)
    {
        if (callee.Reference is not GenericInstanceMethod { Name: "Start", GenericArguments: [var machine] } || !callee.Reference.DeclaringType.Name.Contains("MethodBuilder", StringComparison.Ordinal))
            return null;
        return machine.Resolve()?.Methods.FirstOrDefault(m => m.Name == "MoveNext");
    }

    private static IEnumerable<int> Each(uint set, UInt128[] arguments)
    {
        for (; set != 0; set &= set - 1)
        {
            var i = System.Numerics.BitOperations.TrailingZeroCount(set);
            if (i < arguments.Length)
                yield return i;
        }
    }
}
