using System.Diagnostics;
using MetaIsland.Effects.Library.Overrides;
using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>
/// Summaries of all methods of the library, from below: a body is read again when something it calls turned out to do more. Bodies only ever add, so this
/// ends, and ends at the same place whatever the order.
/// </summary>
internal sealed class Inferrer
{
    private readonly Dictionary<MethodDefinition, MethodEffects> summaries = [];
    private readonly Dictionary<MethodDefinition, MethodEffects> joined = [];
    private readonly Dictionary<MethodDefinition, HashSet<MethodEffects>> needs = [];
    private readonly Dictionary<MethodDefinition, int> read = [];
    private readonly Dictionary<MethodDefinition, HashSet<FieldDefinition>> owned = [];
    private readonly Dictionary<MethodReference, Callee> callees = [];
    private readonly OverrideFile overrides;
    private readonly Hierarchy hierarchy;
    private readonly List<MethodDefinition> order = [];
    private int now;
    private int bodies;

    public Inferrer(Framework framework, OverrideFile overrides)
    {
        this.overrides = overrides;
        Fields = new(Nature);
        var types = framework.Types.ToList();
        hierarchy = new(types, Nature);
        Methods = [.. types.SelectMany(t => t.Methods)];
    }

    public TypeNature Nature { get; } = new();

    public FieldOwnership Fields { get; }

    public IReadOnlyList<MethodDefinition> Methods { get; }

    /// <summary>Reads what programs can call, and what that calls; on a thread of its own, since callees are read first and calls go deep.</summary>
    public void Run(TextWriter log)
    {
        var worker = new Thread(() => Settle(log), maxStackSize: 1 << 30);
        worker.Start();
        worker.Join();
    }

    private void Settle(TextWriter log)
    {
        var clock = Stopwatch.StartNew();
        foreach (var method in Methods.Where(IsVisible))
        {
            Discover(method);
            Joined(method);
        }
        for (var round = 1; ; round++)
        {
            log.WriteLine($"round {round}: {bodies} bodies read, {clock.Elapsed.TotalSeconds:F1} s");
            bodies = 0;
            foreach (var (slot, effects) in joined.ToList())
                Join(slot, effects);
            foreach (var method in order.ToList())
            {
                if (!IsUpToDate(method))
                    Read(method);
            }
            if (bodies == 0)
                return;
        }
    }

    public static bool IsVisible(MethodDefinition method) => Framework.IsVisible(method) && Framework.IsVisible(method.DeclaringType);

    private void Discover(MethodDefinition method)
    {
        if (read.ContainsKey(method))
            return;
        Read(method);
        order.Add(method);
    }

    public Callee Callee(MethodReference reference)
    {
        if (!callees.TryGetValue(reference, out var callee))
            callees[reference] = callee = new(reference, Nature);
        return callee;
    }

    /// <summary>What a call of the method may do; remembers who asked.</summary>
    public MethodEffects EffectsOf(MethodDefinition method, bool isVirtual, MethodDefinition caller)
    {
        var effects = isVirtual ? Joined(method) : Own(method);
        if (!needs.TryGetValue(caller, out var needed))
            needs[caller] = needed = [];
        needed.Add(effects);
        if (!isVirtual || overrides.Replaces(method))
            Discover(method);
        return effects;
    }

    /// <summary>What a program that calls this method has to expect: of a method that can be overridden, also what the library's own overrides do.</summary>
    public MethodEffects Final(MethodDefinition method) =>
        method is { IsVirtual: true, IsFinal: false, DeclaringType.IsSealed: false } ? Joined(method) : Own(method);

    /// <summary>A call of this member may run code of the user: an interface or class that programs can implement, and no reviewed contract says otherwise.</summary>
    public bool MayBeUsers(MethodDefinition method) =>
        Framework.IsVisible(method.DeclaringType) && Framework.IsVisible(method) && !overrides.Replaces(method) && !Nature.IsImmutable(method.DeclaringType);

    private MethodEffects Own(MethodDefinition method)
    {
        if (!summaries.TryGetValue(method, out var effects))
            summaries[method] = effects = overrides.Replacement(method) ?? new();
        return effects;
    }

    private MethodEffects Joined(MethodDefinition method)
    {
        if (overrides.Replaces(method))
            return Own(method);
        if (!joined.TryGetValue(method, out var effects))
        {
            joined[method] = effects = new();
            Join(method, effects);
        }
        return effects;
    }

    private void Join(MethodDefinition slot, MethodEffects effects)
    {
        Discover(slot);
        var grew = effects.Join(Own(slot));
        foreach (var overrider in hierarchy.Of(slot))
        {
            Discover(overrider);
            grew |= effects.Join(Own(overrider));
        }
        if (grew)
            effects.Changed = ++now;
    }

    private bool IsUpToDate(MethodDefinition method) =>
        read.TryGetValue(method, out var time)
        && Fields.StillOwned(owned[method])
        && (!needs.TryGetValue(method, out var needed) || needed.All(n => n.Changed <= time));

    private void Read(MethodDefinition method)
    {
        var effects = Own(method);
        read[method] = now;
        owned[method] = [];
        if (overrides.Replaces(method))
            return;
        bodies++;
        var outer = Fields.TakenForOwned;
        Fields.TakenForOwned = owned[method];
        var fresh = new MethodEffects();
        if (method.HasBody)
            new MethodAnalysis(method, fresh, this).Run();
        else if (Nature.IsDelegate(method.DeclaringType))
            Delegate(method, fresh);
        else if (!method.IsAbstract)
            Native(method, fresh);
        Plausibility.Restrict(method, fresh, Nature);
        overrides.Restrict(method, fresh);
        Fields.TakenForOwned = outer;
        if (effects.Join(fresh))
            effects.Changed = ++now;
    }

    /// <summary>The runtime's own: to invoke a delegate is to run it with what is passed.</summary>
    private static void Delegate(MethodDefinition method, MethodEffects effects)
    {
        if (method.Name != "Invoke")
            return;
        effects.Calls[(int)UserCall.Invoke] = 1;
        effects.ReturnsResult = 1;
        foreach (var parameter in method.Parameters)
            effects.Sees |= LibrarySummary.BitOf(parameter.Index);
    }

    /// <summary>Code that is no IL may write where it is given references; it keeps nothing.</summary>
    private static void Native(MethodDefinition method, MethodEffects effects)
    {
        foreach (var parameter in method.Parameters.Where(p => p.ParameterType is PointerType or ByReferenceType && !p.IsIn))
            effects.Writes |= LibrarySummary.BitOf(parameter.Index);
        effects.Fresh = true;
    }
}
